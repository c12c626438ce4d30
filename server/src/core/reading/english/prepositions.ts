import { words } from './words';

/** Prepositions, by what stands behind them. */

/** Before a condition in which something is so: "but not in X". */
export const PLACE_PREPOSITIONS = words('in among with of');

/** Before a condition for which something is said: "relief for X". */
export const CONDITION_PREPOSITIONS = words('in for of among');

/** Before the treatment to which there is a response: "responded to X". */
export const RESPONSE_PREPOSITIONS = words('to from on with');

/** Before what or where those who did a study worked: "worked with X", "worked in a hospice". */
export const WORKPLACE_PREPOSITIONS = words('with in at among under');

/** Before a control after which, and not by which, something happened: "after placebo". */
export const CONTROL_PREPOSITIONS = words('after following with under during');

/** Before a treatment that a "not" sets aside: "and not with X". */
export const TREATMENT_PREPOSITIONS = words('with after under on in for');

/** Before a year that numbers are of: "in 1991". */
export const IN_YEAR = words('in during around until by since');

/** Between a verb and an object that is denied: "eased with none of them". */
export const OBJECT_PREPOSITIONS = words('with in on after under by for');

/** Before a means within a subject: "the relief after X was". */
export const MEANS_PREPOSITIONS = words('with after');

/** Before the subject of a passive: "is blocked by X". */
export const AGENT_PREPOSITIONS = words('by through via');

/** Before an object in front of its clause: "at the X receptor, it acts". */
export const SITE_PREPOSITIONS = words('at on in');

/** Behind a verb that has such a particle: "switches on". */
export const PARTICLES = words('on off');

/** Before the time for which something was given. */
export const GIVEN_FOR = words('for over');

/** Between a treatment and how long it was: "an infusion over four days". */
export const LASTING = words('for over of during lasting lasted across');

/** Before a "which" that stands for a time: "after which there is no proof". */
export const TIMES_TOLD_BY_WHICH = words('after beyond past until during within since');

/** Before a time after which something is said: "beyond week 12". */
export const BEYOND = words('beyond past');

/** Before a time at which or for which an effect is told. */
export const TIME_PREPOSITIONS = words('at after for until over within by in during through beyond past');

/** Behind a length of time that tells when, and not for how long: "six months later". */
export const RUNS_ON = words('later after afterwards on ago before of');

/** First words of a phrase for a time without end: "for good". */
export const FOREVER_PREPOSITIONS = words('for in');

/** Prepositions before those of which one is picked: "of the two drugs, X failed". */
export const PICKING = words('of among amongst');

/** Between a harm and the treatment that brings it: "nausea under X". */
export const HARM_PREPOSITIONS = words('of with under from on after');

/** Before those or the time to which an advice is narrowed: "to be avoided in pregnancy". */
export const NARROWING = words('in during for with among after before when while if until at');

/** Before the trial that had a result: "the relief in the trial by X came from". */
export const RESULT_PREPOSITIONS = words('in when after once');

/** Before what has to go with a treatment: "not to be used without monitoring". */
export const LACKING = words('without outside unless');

/** Before those to whom a treatment is given: "to nobody". */
export const TO_WHOM = words('to in for by');
