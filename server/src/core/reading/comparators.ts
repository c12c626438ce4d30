import type { Clause } from './clauses';
import { COMPARING, LIKENED } from './english/content-words';
import { AUXILIARIES, PHRASE_EDGES } from './english/function-words';
import { EACH_OF_TWO, OTHERS, PAIR } from './english/word-classes';
import { MANNER } from './english/word-patterns';
import { isOneOf } from './is-one-of';
import { unknownIn } from './known-object';
import type { Cue } from './lexicon';
import type { Mention } from './mentions';
import type { Predicate } from './predicate';
import type { Sentence } from './sentence';

/** What follows "than", "versus" or "added to" within this many tokens is meant by it. */
const REACH = 6;

/** Whether a treatment is reached from one of the cues with no other treatment between, but for one joined by "and". */
export function follows(
  sentence: Sentence,
  mention: Mention,
  cues: readonly Cue[],
  treatments: readonly Mention[],
): boolean {
  return cues.some((cue) => {
    const distance = mention.from - cue.to;
    const between = treatments.filter((other) => other.from >= cue.to && other.from < mention.from);
    const near = distance >= 0 && distance <= REACH * (between.length + 1);
    const passed =
      isPastComma(sentence, cue, mention, between) ||
      isPastVerb(sentence, mention, between) ||
      isSubjectBehind(sentence, cue, mention, between);
    return near && !passed && !areControls(sentence, cue);
  });
}

/** "Compared with Y X was better": nothing joins the two, and X has a verb. */
function isSubjectBehind(
  { tokens }: Sentence,
  { means }: Cue,
  { from, to }: Mention,
  between: readonly Mention[],
): boolean {
  return means.kind === 'versus' && between.at(-1)?.to === from && isOneOf(tokens, to, AUXILIARIES);
}

/** "No advantage over Y has been shown for X". */
function isPastVerb({ tokens }: Sentence, { from }: Mention, between: readonly Mention[]): boolean {
  const last = between.at(-1);
  return last !== undefined && tokens.slice(last.to, from).some(({ norm }) => AUXILIARIES.has(norm));
}

/** "Better than controls after X": the controls are what is compared with. */
function areControls({ tokens }: Sentence, { to }: Cue): boolean {
  return tokens.slice(to, to + 2).some(({ norm }) => norm === 'controls');
}

/**
 * "Compared with placebo, the drug ...": the comma ends what is compared with, unless it parts the items of a list. What
 * follows such a comma does not come back to it: "combined with X, Y and Z".
 */
function isPastComma(sentence: Sentence, cue: Cue, mention: Mention, between: readonly Mention[]): boolean {
  const before = between.at(-1);
  if (before && isPastComma(sentence, cue, before, between.slice(0, -1))) return true;
  const words = sentence.tokens.slice(before?.to ?? cue.to, mention.from);
  // The comma of "(R,S)-" stands within a name.
  const comma = words.findIndex(({ text, end }, at) => text === ',' && words[at + 1]?.start !== end);
  if (comma < 0) return false;
  return !before || !words.slice(comma).some(({ norm }) => norm === 'or' || norm === 'and');
}

/** Whether a clause compares with something that it does not name, or that no name of the base covers. */
export function comparesWithUntold(
  sentence: Sentence,
  clause: Clause,
  predicate: Predicate | undefined,
  acting: readonly Mention[],
  versus: readonly Cue[],
): boolean {
  return (
    againstUnknown(sentence, clause, versus) ||
    (versus.length === 0 && predicate?.rules.some((rule) => OF_TWO.has(rule)) === true) ||
    isBetweenTwo(sentence, clause, predicate, acting) ||
    isJustAsWell(sentence, predicate)
  );
}

/** "X was the stronger drug": of two, of which the other was told before. */
const OF_TWO: ReadonlySet<string> = new Set(['better-of-two', 'worse-of-two']);

/** "X did just as well": as something that was told before. */
function isJustAsWell({ tokens }: Sentence, predicate: Predicate | undefined): boolean {
  if (!predicate?.likens) return false;
  const word = (at: number) => tokens[at]?.norm;
  // "Just as much with X as without": what without it was is told.
  if (tokens.some(({ norm }, at) => norm === 'as' && word(at + 1) === 'without')) return false;
  const just = tokens.findIndex(
    ({ norm }, at) => at >= predicate.from && at < predicate.to && norm === 'just' && word(at + 1) === 'as',
  );
  const behind = tokens[just + 3];
  const ends = !behind || behind.kind === 'mark' || PHRASE_EDGES.has(behind.norm);
  return just >= 0 && ends && behind?.norm !== 'as';
}

function isBetweenTwo(
  sentence: Sentence,
  clause: Clause,
  predicate: Predicate | undefined,
  acting: readonly Mention[],
): boolean {
  return predicate?.likens === true && acting.length === 0 && likensTwo(sentence, clause);
}

/** Stands for something to compare with that no name of the base covers. */
export const OTHER = 'other';

/** "The two drugs did not differ": one that is not named is compared with. */
function likensTwo({ tokens }: Sentence, { from, to }: Clause): boolean {
  return tokens
    .slice(from, to)
    .some(({ norm }, at) => PAIR.has(norm) && LIKENED.has(tokens[from + at + 1]?.norm ?? ''));
}

/** "Compared with physiotherapy", where the base knows of none. */
function againstUnknown(sentence: Sentence, { to: end }: Clause, versus: readonly Cue[]): boolean {
  return versus.some(({ from, to }) => {
    const { tokens } = sentence;
    if (!tokens.slice(from, to).some(({ norm }) => COMPARING.has(norm))) return false;
    if (isOneOf(tokens, to, EACH_OF_TWO) && isOneOf(tokens, to + 1, OTHERS)) return true;
    let last = to;
    while (last < end && tokens[last]?.kind !== 'mark' && !PHRASE_EDGES.has(tokens[last]?.norm ?? '')) last++;
    return last > to && unknownIn(sentence, { from: to, to: last }, MANNER);
  });
}
