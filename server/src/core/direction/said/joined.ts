import { COPULAS, OF_ACTION, RESULT_JOINS } from '../../reading/english/trial-words';
import type { Cue } from '../../reading/lexicon';
import type { Passage } from '../passage';
import { gap, type Range } from '../ranges';
import { isDegree, isNoun, isRate, isVerb, trendOf } from './trend';

/** The words of one predicate stand no further apart than this, in tokens. */
const REACH = 3;
/** The cues that make one predicate with the anchor, in order: what it compares, what compares it, what is done to it. */
export function joinedWith(passage: Passage, cues: readonly Cue[], anchor: Cue): Cue[] {
  const near = withCore(passage, cues, cluster(passage, cues, anchor));
  return withFrame(passage, cues, withVerb(passage, cues, near));
}

/** The anchor and the cues next to it, in order: "greater reduction". */
function cluster(passage: Passage, cues: readonly Cue[], anchor: Cue): Cue[] {
  const parts = [anchor];
  let span: Range = { from: anchor.from, to: anchor.to };
  for (const cue of cues.toSorted((a, b) => gap(a, anchor) - gap(b, anchor))) {
    if (parts.some((part) => part.from < cue.to && cue.from < part.to)) continue;
    if (gap(span, cue) > REACH || isBroken(passage, span, cue)) continue;
    parts.push(cue);
    span = { from: Math.min(span.from, cue.from), to: Math.max(span.to, cue.to) };
  }
  return parts.toSorted((a, b) => a.from - b.from);
}

function isBroken(passage: Passage, a: Range, b: Range): boolean {
  const [from, to] = a.to <= b.from ? [a.to, b.from] : [b.to, a.from];
  for (let at = from; at < to; at++) {
    const token = passage.tokens[at];
    if (!token || token.text === ',' || token.norm === 'and' || token.norm === 'or') return true;
    if (passage.mentions.some((mention) => mention.from <= at && at < mention.to)) return true;
    if ((passage.hits[at]?.length ?? 0) > 0) return true;
  }
  return false;
}

/** "The reduction in X was greater", "reduced X more than": the change that a comparison at a distance is about. */
function withCore(passage: Passage, cues: readonly Cue[], parts: Cue[]): Cue[] {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last || !parts.every(isDegree) || !isSaid(passage, last)) return parts;
  const core = cues.findLast(
    (cue) => cue.to <= first.from && !isDegree(cue) && trendOf(cue).kind === 'change',
  );
  return core ? [core, ...parts] : parts;
}

/** "The increase in X was attenuated": the verb that is said of a change. */
function withVerb(passage: Passage, cues: readonly Cue[], parts: Cue[]): Cue[] {
  const last = parts.at(-1);
  if (!last || !isNoun(last, passage.tokens) || trendOf(last).kind !== 'change') return parts;
  const verb = cues.find((cue) => cue.from >= last.to);
  if (!verb || !(isVerb(verb) || isRate(verb)) || !isSaid(passage, verb)) return parts;
  const between = passage.tokens.slice(last.to, verb.from);
  return between.some(({ norm }) => RESULT_JOINS.has(norm) || norm === ';') ? parts : [...parts, verb];
}

/** "comparable to X in preventing Y": what is said of the action that stands behind "in". */
function withFrame(passage: Passage, cues: readonly Cue[], parts: Cue[]): Cue[] {
  const first = parts[0];
  if (!first || !isAction(passage, first)) return parts;
  const frame = cues.findLast(
    (cue) => cue.to < first.from && (isDegree(cue) || trendOf(cue).kind === 'none'),
  );
  return frame ? [frame, ...parts] : parts;
}

function isAction({ tokens }: Passage, { from }: Range): boolean {
  return tokens[from]?.norm.endsWith('ing') === true && OF_ACTION.has(tokens[from - 1]?.norm ?? '');
}

/** Whether a degree is what is said of something before it (was greater, more than), not of what follows (a higher dose). */
export function isSaid(passage: Passage, cue: Cue): boolean {
  const before = [passage.tokens[cue.from - 1]?.norm ?? '', passage.tokens[cue.from - 2]?.norm ?? ''];
  const than = passage.cues.some(
    ({ means, from }) => means.kind === 'versus' && from >= cue.to && from - cue.to <= 1,
  );
  return than || before.some((word) => COPULAS.has(word)) || isSaidByFigure(passage, cue);
}

/** A figure with its unit is no longer than this, in tokens. */
const FIGURE = 5;

/** "was 21 mg/dl greater". */
function isSaidByFigure({ tokens }: Passage, { from }: Cue): boolean {
  const before = tokens.slice(Math.max(0, from - FIGURE), from);
  return before.some(({ norm }, at) => COPULAS.has(norm) && before[at + 1]?.kind === 'number');
}
