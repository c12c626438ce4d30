import { abstain, noDifference, type Rule } from './rule';

/** They differ, and nobody says how: what the treatment is hoped to do tells it too seldom. */
export const differsSomehow: Rule = ({ predicate, passage, statistics }) => {
  const differs =
    predicate?.trend.kind === 'different' ||
    statistics.some(({ significant }) => significant) ||
    passage.cues.some(({ means }) => means.kind === 'significance' && means.significant);
  return differs ? abstain('differs-unknown') : undefined;
};

/** Nothing is said of a difference. */
export const nothingSaid: Rule = () => noDifference('nothing-said');
