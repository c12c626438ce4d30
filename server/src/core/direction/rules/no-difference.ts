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
