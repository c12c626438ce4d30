import { words } from './words';

/** Words by which all who have a condition are told from some of them. */

/** Verbs behind a subject, and words before what all of somebody are given: "every patient with X should". */
export const BEHIND_PEOPLE = words(
  'should must ought is are was were can may needs need deserves deserve has have',
);

/** Words for a condition that other treatment has not helped. */
export const RESISTING = words(
  'refractory intractable resistant recalcitrant unresponsive uncontrolled persistent persisting severe failed failing selected suitable eligible other who whose',
);

/** Words that tell when, and so of which of them, something is said: "once other treatment has failed". */
export const ONLY_THEN = words('if when once after unless until before fail fails failed failure');

/** Words for none of them. */
export const NOBODY = words('nobody noone');
