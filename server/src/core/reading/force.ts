import type { Clause } from './clauses';
import type { Predicate } from './predicate';
import { cuesOf, type Sentence } from './sentence';
import type { Force } from './statement';

/** How strongly a clause puts its predicate forward, and whether it is read as its opposite. */
export interface ClauseForce {
  readonly force: Force;
  readonly rules: readonly string[];
}

/**
 * The force of a clause: a belief turned against is `rejected`, a question or aim `open`, then advice, then hedges.
 * A belief that is only reported counts as open, as it is not the author's.
 */
export function readForce(sentence: Sentence, clause: Clause, predicate: Predicate | undefined): ClauseForce {
  const whole = clause.opening ? [clause.opening, clause] : [clause];
  const rejections = whole.flatMap((part) => cuesOf(sentence.cues, 'rejection', part));
  const beliefs = whole.flatMap((part) => cuesOf(sentence.cues, 'belief', part));
  const alone = rejections.filter(
    (cue) => cue.means.alone && cue.from <= (predicate?.from ?? Number.POSITIVE_INFINITY),
  );
  const turned = beliefs.length > 0 ? rejections : alone;
  if (turned.length > 0) return { force: 'rejected', rules: turned.map(({ rule }) => rule) };
  const open = whole.flatMap((part) => cuesOf(sentence.cues, 'open', part));
  const asks = whole
    .flatMap((part) => cuesOf(sentence.cues, 'link', part))
    .filter(
      (cue) =>
        cue.means.link === 'if' ||
        (cue.means.link === 'whether' && !(isAlternative(sentence, cue) && cue.from >= (predicate?.to ?? 0))),
    );
  if (open.length + asks.length + beliefs.length > 0 || isQuestion(sentence)) {
    return { force: 'open', rules: [...open, ...asks, ...beliefs].map(({ rule }) => rule) };
  }
  const advice = cuesOf(sentence.cues, 'advice', clause);
  const hedges = cuesOf(sentence.cues, 'hedge', clause);
  if (hedges.length > 0) return { force: 'hedged', rules: hedges.map(({ rule }) => rule) };
  if (advice.length > 0) return { force: 'recommended', rules: advice.map(({ rule }) => rule) };
  return { force: 'asserted', rules: [] };
}

/** "..., whether swallowed or infused" asks nothing. */
function isAlternative({ tokens }: Sentence, { from }: { readonly from: number }): boolean {
  return tokens[from - 1]?.text === ',' && tokens.slice(from).some(({ norm }) => norm === 'or');
}

function isQuestion({ tokens }: Sentence): boolean {
  return tokens.at(-1)?.text === '?';
}
