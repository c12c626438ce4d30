import { words } from './words';

/** Words that deny, by what they stand before or behind. */

/** Denials between a preposition and its noun: "eased with none of them". */
export const DENYING_BEHIND = words('neither none no');

/** Denials that go on with one before them: "added nothing to one and nothing to the other". */
export const DENYING_AGAIN = words('neither none no nothing');

/** Denials of the object that deny the verb with it: "reduced neither". */
export const DENYING_OBJECT = words('neither no none nothing little');

/** Denials of the noun behind them alone: "with no such pain, ...". */
export const DENYING_NOUN = words('no without few free absence lack');

/** Denials that stand for a subject of their own, and deny no relation. */
export const DENYING_PEOPLE = words('nobody none nothing');

/** Last words of a denial that a verb behind "or" may share: "did not lower pain or improve sleep". */
export const DENYING_VERB = words('not to never nor');

/** Denials in a subject: "neither X nor Y worked". */
export const DENYING_SUBJECT = words('neither nor no none nobody');
