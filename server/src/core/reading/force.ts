import type { Clause } from './clauses';
import { INVERTED, WHENEVER } from './english/function-words';
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
  if (
    open.length + asks.length + beliefs.length > 0 ||
    isQuestion(sentence) ||
    isSupposed(sentence, clause)
  ) {
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

/** "Had it worked, ...", "If it worked, ... would follow", "when it fails" and "pain that it does not touch" tell nothing. */
function isSupposed(sentence: Sentence, clause: Clause): boolean {
  const { tokens } = sentence;
  const { from, to, link } = clause;
  const words = tokens.slice(from, to).map(({ norm }) => norm);
  if (link === 'relative' && words[0] === 'that') return true;
  const first = words.find((word) => /\p{L}/u.test(word)) ?? '';
  if (WHENEVER.has(first)) return isFailure(sentence, clause);
  const inverted = from === 0 && INVERTED.has(first) && words[1] !== 'patients';
  const supposed =
    INVERTED.has(tokens[0]?.norm ?? '') || tokens.slice(0, from).some(({ norm }) => norm === 'if');
  return inverted || (supposed && words.includes('would'));
}

function isFailure({ cues, tokens }: Sentence, clause: Clause): boolean {
  const fails = cuesOf(cues, 'effect', clause).some(({ from }) =>
    /^fail(?:s|ed)?$/.test(tokens[from]?.norm ?? ''),
  );
  return fails && cuesOf(cues, 'advice', clause).length === 0;
}

function isQuestion({ tokens }: Sentence): boolean {
  return tokens.at(-1)?.text === '?';
}
