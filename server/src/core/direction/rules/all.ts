import { changeElsewhere, saidChange } from './change';
import { changedInOne, deniedOfArm } from './contrast';
import { changedInEach, figuresDiffer, intervalLies, table } from './figures';
import { differsSomehow, nothingSaid } from './last-resort';
import { changedInBoth, saidEqual, saidInsignificant, testFails } from './no-difference';
import type { Rule } from './rule';

/** Every rule, the most reliable first. */
export const RULES: readonly Rule[] = [
  table,
  changedInOne,
  deniedOfArm,
  saidEqual,
  saidInsignificant,
  testFails,
  changedInBoth,
  changedInEach,
  saidChange,
  figuresDiffer,
  intervalLies,
  changeElsewhere,
  differsSomehow,
  nothingSaid,
];
