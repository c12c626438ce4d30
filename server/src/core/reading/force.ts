import { type Clause, splitClauses } from './clauses';
import { FAILING } from './english/content-words';
import { INVERTED, WHENEVER } from './english/function-words';
import { EXPECTED, POSSIBLY } from './english/word-classes';
import { NO_SUBJECT } from './english/word-patterns';
import { type ForceScope, forceScopes } from './force-scope';
import { isOneOf } from './is-one-of';
import type { Cue } from './lexicon';
import type { MeaningKind } from './meaning';
import { conceptOf } from './mentions';
import { afterOpener } from './opener';
import type { Predicate } from './predicate';
import { covers, type Range } from './range';
import { cuesOf, type Sentence } from './sentence';
import type { Force } from './statement';

/** How strongly a clause puts its predicate forward, and whether it is read as its opposite. */
export interface ClauseForce {
  readonly force: Force;
  readonly rules: readonly string[];
}

/**
 * The force of a clause: what is asked as a whole is `open`, a belief turned against `rejected`, a question or aim
 * `open`, then advice, then hedges. A belief that is only reported counts as open, as it is not the author's.
 */
export function readForce(sentence: Sentence, clause: Clause, predicate: Predicate | undefined): ClauseForce {
  const whole = clause.opening ? [clause.opening, clause] : [clause];
  const scopes = scopesOver(sentence, clause, predicate);
  if (
    scopes.length === 0 &&
    !sentence.cues.some((cue) => TELLING.has(cue.means.kind) && whole.some((part) => covers(part, cue)))
  )
    return { force: isSupposed(sentence, clause) ? 'open' : 'asserted', rules: [] };
  const of = (kind: ForceScope['kind']) => scopes.filter((scope) => scope.kind === kind);
  const rejections = [
    ...of('rejection'),
    ...whole.flatMap((part) => cuesOf(sentence.cues, 'rejection', part)),
  ];
  const beliefs = [...of('belief'), ...believedIn(sentence, clause)];
  const before = predicate?.from ?? Number.POSITIVE_INFINITY;
  const alone = [
    ...of('rejection'),
    ...whole
      .flatMap((part) => cuesOf(sentence.cues, 'rejection', part))
      .filter((cue) => cue.means.alone && cue.from <= before),
  ];
  const turned = beliefs.length > 0 ? rejections : alone;
  const asked = of('open').find(({ from }) => turned.every((other) => from <= other.from));
  if (asked) return { force: 'open', rules: [asked.rule] };
  if (turned.length > 0) return { force: 'rejected', rules: rulesOf(turned) };
  const open = [
    ...of('aim'),
    ...whole.flatMap((part) => cuesOf(sentence.cues, 'open', part)),
    ...whole.flatMap((part) => conditions(sentence, part)),
    ...beliefs,
  ];
  if (open.length > 0 || isSupposed(sentence, clause) || isUnfulfilled(sentence, predicate))
    return { force: 'open', rules: rulesOf(open) };
  const hedges = [...of('hedge'), ...cuesOf(sentence.cues, 'hedge', clause)];
  if (hedges.length > 0) return { force: 'hedged', rules: rulesOf(hedges) };
  const advice = cuesOf(sentence.cues, 'advice', clause);
  return { force: advice.length > 0 ? 'recommended' : 'asserted', rules: rulesOf(advice) };
}

/** Cues of any other kind leave a clause asserted, unless it supposes. */
const TELLING: ReadonlySet<MeaningKind> = new Set<MeaningKind>([
  'rejection',
  'belief',
  'open',
  'link',
  'hedge',
  'advice',
]);

/** What is believed in a clause; in an insertion before it ("X, which some think helps, ...") it is believed of that alone. */
function believedIn(sentence: Sentence, clause: Clause): readonly Cue[] {
  const { opening } = clause;
  if (!opening) return cuesOf(sentence.cues, 'belief', clause);
  const relative = splitClauses(sentence).find(
    ({ link, from }) => link === 'relative' && from > opening.from && from < opening.to,
  );
  const head = { from: opening.from, to: relative?.from ?? opening.to };
  return [clause, head].flatMap((part) => cuesOf(sentence.cues, 'belief', part));
}

const rulesOf = (cues: readonly { readonly rule: string }[]): string[] => [
  ...new Set(cues.map(({ rule }) => rule)),
];

/** The scopes that hold where a clause tells its predicate or, where it has none of its own, ends. */
function scopesOver(sentence: Sentence, clause: Range, predicate: Predicate | undefined): ForceScope[] {
  const at = predicate ? predicate.core.from : clause.to - 1;
  return forceScopes(sentence).filter(({ from, to }) => from <= at && at < to);
}

/** "If it is given early, ..." tells nothing of what happens. */
function conditions(sentence: Sentence, part: Range) {
  return cuesOf(sentence.cues, 'link', part).filter(({ means }) => means.link === 'if');
}

/**
 * "Had it worked, ...", "If it worked, ... would follow", "If X worked, ... could be spared", "when it fails", "once it
 * responds" and "pain that it does not touch" tell nothing.
 */
function isSupposed(sentence: Sentence, clause: Clause): boolean {
  const { tokens } = sentence;
  const { from, to, link } = clause;
  if (link === 'relative' && tokens[from]?.norm === 'that') return true;
  const first = tokens.find(({ kind }, at) => at >= from && at < to && kind === 'word');
  if (WHENEVER.has(first?.norm ?? '')) return tellsResponse(sentence, clause);
  return isInverted(sentence, clause) || isConditional(sentence, clause);
}

/** "Had it worked, ...", and not "had patients with ...". */
function isInverted({ tokens }: Sentence, { from, to }: Range): boolean {
  const opened = afterOpener(tokens);
  const begins = from <= opened && to > opened && INVERTED.has(tokens[opened]?.norm ?? '');
  return begins && tokens[opened + 1]?.norm !== 'patients';
}

/** "Should have relieved it", "would not have helped": what was to be expected if something else were so. */
function isUnfulfilled({ tokens }: Sentence, predicate: Predicate | undefined): boolean {
  if (!predicate) return false;
  let at = predicate.core.from - 1;
  while (NO_SUBJECT.pattern.test(tokens[at]?.norm ?? '')) at--;
  if (tokens[at]?.norm !== 'have') return false;
  do at--;
  while (tokens[at]?.norm === 'to' || NO_SUBJECT.pattern.test(tokens[at]?.norm ?? ''));
  return isOneOf(tokens, at, EXPECTED);
}

/** What would or could follow if something were so. */
function isConditional(sentence: Sentence, { from, to }: Range): boolean {
  const { tokens } = sentence;
  const condition = tokens.findIndex(({ norm }, at) => at < from && norm === 'if');
  const supposed = condition >= 0 || INVERTED.has(tokens[afterOpener(tokens)]?.norm ?? '');
  if (!supposed) return false;
  const words = tokens.slice(from, to).map(({ norm }) => norm);
  if (words.includes('would')) return true;
  const works = condition >= 0 && tellsEffect(sentence, { from: condition, to: from });
  return works && words.some((word) => POSSIBLY.has(word));
}

/** "If X proves effective", and not "if other treatments fail". */
function tellsEffect({ cues, mentions }: Sentence, within: Range): boolean {
  const drug = mentions.some((mention) => covers(within, mention) && conceptOf(mention, 'intervention'));
  return drug && cuesOf(cues, 'effect', within).length > 0;
}

function tellsResponse({ cues, tokens }: Sentence, { from, to }: Clause): boolean {
  const comma = tokens.findIndex(({ text }, at) => at > from && at < to && text === ',');
  const within = { from, to: comma < 0 ? to : comma };
  const fails = cuesOf(cues, 'effect', within).some(
    (cue) => cue.means.form === 'response' || isOneOf(tokens, cue.from, FAILING),
  );
  const denied = cuesOf(cues, 'effect', within).length > 0 && cuesOf(cues, 'negation', within).length > 0;
  return (fails || denied) && cuesOf(cues, 'advice', within).length === 0;
}
