import { treatedSide } from '../arms/arms';
import { labelOf } from '../row';
import { valenceOf } from '../said/valence';
import { noDifference, type Rule } from './rule';

/** They differ, nobody says how: then as the treatment is meant to work. */
export const differsSomehow: Rule = ({ predicate, passage, statistics }) => {
  const differs =
    predicate?.trend.kind === 'different' ||
    statistics.some(({ significant }) => significant) ||
    passage.cues.some(({ means }) => means.kind === 'significance' && means.significant);
  if (!differs) return undefined;
  const good = valenceOf(passage.outcome.phrase.text) || 1;
  return {
    label: labelOf(good * (treatedSide(passage.arms) === 'intervention' ? 1 : -1)),
    rule: 'differs-somehow',
  };
};

/** Nothing is said of a difference. */
export const nothingSaid: Rule = () => noDifference('nothing-said');
