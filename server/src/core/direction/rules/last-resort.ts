import { FUNCTION_WORDS, MEASURE_WORDS, TREATMENT_WORDS } from '../../reading/english/measures';
import { treatedSide } from '../arms/arms';
import type { Passage } from '../passage';
import { labelOf } from '../row';
import { valenceOf } from '../said/valence';
import { abstain, noDifference, type Rule } from './rule';

/** They differ, nobody says how: then as the treatment is meant to work, if one arm is the treated and the other its control. */
export const differsSomehow: Rule = ({ predicate, passage, statistics }) => {
  const differs =
    predicate?.trend.kind === 'different' ||
    statistics.some(({ significant }) => significant) ||
    passage.cues.some(({ means }) => means.kind === 'significance' && means.significant);
  if (!differs) return undefined;
  const good = valenceOf(passage.outcome.phrase.text);
  if (good === 0 || !passage.arms.control || saysUnknown(passage)) return abstain('differs-unknown');
  return {
    label: labelOf(good * (treatedSide(passage.arms) === 'intervention' ? 1 : -1)),
    rule: 'differs-somehow',
  };
};

/** "It significantly xed the outcome", "a significant x in the outcome": the text says how, in a word that isn't known. */
function saysUnknown(passage: Passage): boolean {
  return passage.cues.some(
    ({ means, to }) => means.kind === 'significance' && means.significant && isUnknown(passage, to),
  );
}

function isUnknown({ tokens, cues, hits, mentions }: Passage, at: number): boolean {
  const word = tokens[at];
  if (word?.kind !== 'word' || (hits[at]?.length ?? 0) > 0) return false;
  if (FUNCTION_WORDS.has(word.norm) || MEASURE_WORDS.has(word.norm) || TREATMENT_WORDS.has(word.norm))
    return false;
  return ![...cues, ...mentions].some(({ from, to }) => from <= at && at < to);
}

/** Nothing is said of a difference. */
export const nothingSaid: Rule = () => noDifference('nothing-said');
