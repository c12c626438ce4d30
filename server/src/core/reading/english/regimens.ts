import { words } from './words';

/** Words that tell that a length of time is that of a treatment, and not of what comes of it. */

/** Nouns behind a length of time: a ten-day course, a 60-hour infusion. */
export const COURSES: ReadonlySet<string> = new Set(
  'course courses infusion infusions regimen regimens drip drips patch patches block blocks'.split(' '),
);

/** What lasts as long as it takes to look, whatever the effect does: until week 3 of a one-month study. */
export const STUDIES: ReadonlySet<string> = new Set('study trial follow observation period'.split(' '));

/** Words before "for" or "over" and a length of time: infused over four days, a course of ten days. */
export const GIVING: ReadonlySet<string> = new Set(
  'infused infusion infusions administered given course courses dripped dosed'.split(' '),
);

/** Words by which an effect is said to be over. */
export const ENDED: ReadonlySet<string> = new Set(
  'longer gone lost over faded waned disappeared vanished ended lapsed wore worn subsided'.split(' '),
);

/** Participles of an effect that is over: "the gain was gone". */
export const GONE: ReadonlySet<string> = new Set(
  'gone lost faded waned disappeared vanished ended lapsed worn evaporated'.split(' '),
);

/** Verbs by which an effect ends: "the gain vanished". */
export const WENT: ReadonlySet<string> = new Set(
  'faded waned disappeared vanished ended lapsed wore evaporated stopped stops ceased ceases'.split(' '),
);

/** Participles of starting a treatment: once X is added. */
export const ADDING: ReadonlySet<string> = new Set(
  'added given started introduced administered used infused prescribed begun'.split(' '),
);

/** Words before a treatment that is started: once X is added. */
export const STARTING: ReadonlySet<string> = new Set(['once', 'when', 'after', 'if', 'where', 'whenever']);

/** Words by which a treatment is held against itself with another: "X alone". */
export const BY_ITSELF = words('alone itself');
