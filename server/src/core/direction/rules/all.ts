import { changedInBoth, comparedAfterBoth } from './both';
import { changeElsewhere, saidChange } from './change';
import { changedInOne, deniedOfArm } from './contrast';
import { changedInEach, figuresDiffer, intervalLies, table } from './figures';
import { differsSomehow, nothingSaid } from './last-resort';
import { saidEqual, saidInsignificant, testFails } from './no-difference';
import type { Rule } from './rule';
import { equalAtStart } from './start';

/** Every rule, the most reliable first. */
export const RULES: readonly Rule[] = [
  table,
  changedInOne,
  deniedOfArm,
  equalAtStart,
  saidEqual,
  saidInsignificant,
  testFails,
  comparedAfterBoth,
  changedInBoth,
  changedInEach,
  saidChange,
  figuresDiffer,
  intervalLies,
  changeElsewhere,
  differsSomehow,
  nothingSaid,
];
