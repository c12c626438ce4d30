import { FINITE_VERBS, RESULT_JOINS } from '../../reading/english/trial-words';
import type { Token } from '../../reading/tokens';
import type { Passage } from '../passage';
import { type Range, within } from '../ranges';
import { isNamed, resultCues } from './results';

/** A stretch of a sentence with one result of its own. `sentence` is the sentence it stands in. */
export interface Segment extends Range {
  readonly sentence: Range;
}

/** Cuts a passage into segments: at strong marks and contrasts, and between coordinated results. */
export function segmentsIn(passage: Passage): Segment[] {
  return passage.sentences.flatMap((sentence) => segmentsOf(passage, sentence));
}

function segmentsOf(passage: Passage, sentence: Range): Segment[] {
  const segments: Segment[] = [];
  let from = sentence.from;
  const cuts = boundaries(passage, sentence);
  for (const [index, cut] of cuts.entries()) {
    const next = cuts[index + 1]?.at ?? sentence.to;
    const splits =
      cut.hard ||
      (isClause(passage, { from, to: cut.at }) && tellsResult(passage, { from: cut.at, to: next }));
    if (!splits) continue;
    if (cut.at > from) segments.push({ from, to: cut.at, sentence });
    from = cut.at;
  }
  if (from < sentence.to) segments.push({ from, to: sentence.to, sentence });
  return segments;
}

interface Boundary {
  readonly at: number;
  /** It cuts whatever stands around it. */
  readonly hard: boolean;
}

function boundaries(passage: Passage, sentence: Range): Boundary[] {
  const marks = passage.tokens.slice(sentence.from, sentence.to).flatMap((token, index): Boundary[] => {
    const at = sentence.from + index;
    const next = passage.tokens[at + 1];
    if (isHardMark(token, next)) return [{ at, hard: true }];
    return RESULT_JOINS.has(token.norm) ? [{ at, hard: false }] : [];
  });
  const links = passage.cues
    .filter(
      (cue) =>
        (cue.means.kind === 'exception' || cue.means.kind === 'link') &&
        within(sentence, cue) &&
        !isInserted(passage, cue.from, sentence),
    )
    .map((cue) => ({ at: cue.from, hard: true }));
  const found = new Map([...marks, ...links].map((boundary) => [boundary.at, boundary]));
  const outside = [...found.values()].filter(({ at }) => passage.depths[at] === 0);
  return outside.toSorted((one, two) => one.at - two.at);
}

/** "one arm, but not the other, had less": what stands between the commas is no longer than this, in tokens. */
const INSERTION = 7;

/** Whether a "but not" is closed by a comma before the verb, so that the sentence goes on behind it. */
function isInserted(passage: Passage, at: number, sentence: Range): boolean {
  const { tokens, mentions } = passage;
  if (tokens[at]?.norm !== 'but' || tokens[at + 1]?.norm !== 'not') return false;
  const behind = tokens.slice(at, Math.min(at + INSERTION, sentence.to));
  const end = at + behind.findIndex(({ text }) => text === ',');
  const opens = tokens[at - 1]?.text === ',' || mentions.some(({ to }) => to === at || to === at - 1);
  if (end <= at || !opens) return false;
  return mentions.some(({ from, to }) => from > at && to <= end) || isOtherOutcome(passage, at, end);
}

/** "X, but not Y, fell": the outcome stands right before, and another one within. */
function isOtherOutcome({ hits }: Passage, at: number, end: number): boolean {
  const isHit = (index: number) => (hits[index]?.length ?? 0) > 0;
  return (isHit(at - 1) || isHit(at - 2)) && !hits.slice(at, end).some((stems) => stems.length > 0);
}

/** A colon before a number belongs to a figure. */
function isHardMark({ text }: Token, next: Token | undefined): boolean {
  return text === ';' || text === '—' || (text === ':' && next?.kind === 'word');
}

/** What stands before a coordination is a clause of its own when it tells a result with a verb. */
function isClause(passage: Passage, range: Range): boolean {
  const cues = resultCues(passage, range).filter((cue) => !isNamed(passage, cue));
  if (cues.some(({ means }) => means.kind === 'effect' && means.form === 'verb')) return true;
  return (
    cues.length > 0 && passage.tokens.slice(range.from, range.to).some(({ norm }) => FINITE_VERBS.has(norm))
  );
}

/** Topics (the effect, the change) are no results of their own, nor are words of the outcome's name. */
function tellsResult(passage: Passage, range: Range): boolean {
  return resultCues(passage, range).some(
    (cue) => !(cue.means.kind === 'effect' && cue.means.form === 'topic') && !isNamed(passage, cue),
  );
}
