import { tableOf } from '../../table-of';
import { words } from './words';

/** How lengths of time are worded. */

/** Their units, in the singular. */
export const DURATION_UNITS = words('second minute hour day week fortnight month year h min wk');

/** Units that are written short, in full. */
export const SHORT = tableOf({ h: 'hour', min: 'minute', wk: 'week' });

/** Words that may stand between a number and its unit: three consecutive days. */
export const BEFORE_UNIT = words(
  'consecutive successive full whole entire more further long straight single',
);

/** Words for one unit: a month. */
export const ONE = words('a an one');

/** Words for one unit by its place: the third week. */
export const ORDINALS = tableOf<number>({
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  eighth: 8,
  tenth: 10,
  twelfth: 12,
});

/** Words before "a day" that make it a rate: "twice a day". */
export const OFTEN = words('once twice times');

/** Words for more than two of a unit. */
export const MORE_THAN_TWO = words('several many numerous');
