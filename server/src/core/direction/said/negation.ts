import { ARM_NEGATIONS, AUXILIARIES, RESULT_NOUNS } from '../../reading/english/trial-words';
import { isOneOf } from '../../reading/is-one-of';
import type { Cue } from '../../reading/lexicon';
import type { Passage } from '../passage';
import { type Range, within } from '../ranges';
import { isNamed, joinsOutcome } from './results';

/** A negation bears on a predicate no further away than this, in tokens. */
const NEGATION_REACH = 9;
/** Between a noun and "not" stand no more verbs than this, in tokens. */
const LONGEST_VERB = 2;

/** The negation that bears on the predicate at `span`, within a range: the last one before it, else one behind its noun. */
export function negationOf(passage: Passage, range: Range, span: Range): Cue | undefined {
  const found = passage.cues.filter(
    (cue) =>
      cue.means.kind === 'negation' &&
      within(range, cue) &&
      !within(span, cue) &&
      passage.depths[cue.from] === 0 &&
      !isNamed(passage, cue) &&
      !joinsOutcome(passage, cue),
  );
  const before = found.filter(
    (cue) => cue.from < span.to && span.from - cue.to <= NEGATION_REACH && bearsOn(passage, cue, span),
  );
  return before.at(-1) ?? found.find((cue) => isDenied(passage, cue, span));
}

/** "A difference was not noted": the negation stands behind the noun. */
function isDenied({ tokens }: Passage, negation: Cue, span: Range): boolean {
  const between = tokens.slice(span.to, negation.from);
  return (
    negation.from >= span.to &&
    RESULT_NOUNS.has(tokens[span.to - 1]?.norm ?? '') &&
    between.length <= LONGEST_VERB &&
    between.every(({ norm }) => AUXILIARIES.has(norm))
  );
}

/** Not the "no" of an arm's name, NO the molecule, nor the "not" of an insertion ("A but not B had less"). */
function bearsOn({ tokens, mentions, hits }: Passage, negation: Cue, span: Range): boolean {
  const token = tokens[negation.from];
  if (token?.text === 'NO') return false;
  const isOfArm = mentions.some(
    ({ from, to }) => from === negation.to || (from <= negation.from && negation.to <= to),
  );
  if (isOneOf(tokens, negation.from, ARM_NEGATIONS) && isOfArm) return false;
  const between = tokens.slice(negation.to, span.from).map(({ norm }) => norm);
  const isAsked = hits.slice(negation.to, span.from).some((stems) => stems.length > 0);
  if (token?.norm === 'not' && tokens[negation.from - 1]?.norm === 'but' && between.length > 1)
    return isAsked;
  return token?.norm !== 'not' || !between.includes('and');
}
