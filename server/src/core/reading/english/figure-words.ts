import { words } from './words';

/** Words around a number that tell what it is the number of. */

/** Behind these a number counts, names or spreads, and is no result. */
export const NO_RESULT_AFTER = words(
  `± < > ≤ ≥ table tables fig figure figs week day month year hour visit phase grade stage question questions statement
  statements item items group groups arm arms n sd se sem df f t days weeks months hours years min minute minutes range
  ages aged age least most per`,
);

/** Before these it does so too. */
export const NO_RESULT_BEFORE = words(
  'mg µg mcg patients subjects participants group groups th st nd rd ci year years yr yrs point',
);

/** Units of volume, by which a mass becomes a concentration. */
export const VOLUMES = words('l dl ml');

/** Before these a number in words counts no events. */
export const NO_COUNT_BEFORE = words(
  `of group groups arm arms study studies or month months week weeks day days hour hours year years treatment treatments
  different other`,
);

/** Units of time. */
export const TIME_UNITS = words(
  'week weeks wk wks month months day days hour hours hr hrs h minute minutes min mins second seconds sec s d y year years yr yrs',
);

/** Units of doses and courses, by which arms may differ. */
export const DOSE_UNITS = words(
  `mg g kg mcg µg μg ug iu ml l % gy unit units mmol mol hz ppm kcal min minut minute minutes time times day days week weeks month months
  hour hours h`,
);

/** Words after which a length of time is a result rather than a date. */
export const TIME_IS_RESULT = words('was were is averaged versus vs than median mean average');

/** Words before a point of time, and verbs before them that make it the result: occurred at. */
export const POINTS_AT = words('at after by within during for over until first last from every post');
export const CAME = words(
  'occurred was were reached achieved observed delayed reduced increased shortened prolonged',
);

/** Words that go between the numbers of a list. */
export const NUMBER_JOINS = words('and or , to - th');

/** Plural names that a list of numbers follows: groups 1, 2 and 3. */
export const NUMBERED = words('groups arms statements questions items days weeks months tables figures ages');

/** Names of spreads, tests and sample sizes. */
export const SPREADS = words(
  'range ci iqr n sd se sem interval quartile p table fig figure t f confidence figures χ2 square squared',
);
