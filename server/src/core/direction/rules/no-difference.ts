import { asksForBaseline } from '../baseline';
import { within } from '../ranges';
import { saidAfterwards } from '../said/afterwards';
import { saysInsignificant } from '../said/insignificance';
import { saysNothing } from '../said/predicate';
import { noDifference, type Rule } from './rule';

/** No difference, or no change, is said in so many words. */
export const saidEqual: Rule = ({ predicate }) => {
  if (!predicate || !saysNothing(predicate)) return undefined;
  return noDifference(predicate.trend.kind === 'none' ? 'said-equal' : 'said-no-change');
};

/** It is said that whatever difference there was doesn't count. */
export const saidInsignificant: Rule = (focus) => {
  const { passage, segment, predicateSegment } = focus;
  const said = [segment, predicateSegment].some((range) => saysInsignificant(passage, range));
  return said || saidAfterwards(focus) ? noDifference('said-insignificant') : undefined;
};

/** The test belonging to the outcome doesn't pass. */
export const testFails: Rule = ({ statistics }) => {
  const tests = statistics.filter(({ significant }) => significant !== undefined);
  if (tests.length === 0 || tests.some(({ significant }) => significant)) return undefined;
  return noDifference('test-fails');
};

/** Both arms are said to have changed alike, and the comparator is no baseline. */
export const changedInBoth: Rule = ({ passage, segment, predicate }) => {
  if (!predicate || predicate.comparative || asksForBaseline(passage.arms)) return undefined;
  const kinds = new Set(passage.cues.filter((cue) => within(segment, cue)).map(({ means }) => means.kind));
  return kinds.has('both') && !kinds.has('versus') && !kinds.has('between')
    ? noDifference('changed-in-both')
    : undefined;
};
