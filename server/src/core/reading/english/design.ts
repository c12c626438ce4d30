import { words } from './words';
/** Verbs by which those who took part are named: studied, recruited. */
export const ENROLLING: ReadonlySet<string> = words(
  'studied enrolled recruited included treated randomised randomized examined',
);

/** Words that bring in how long people were followed in all: followed for, follow-up of. */
export const FOLLOWING: ReadonlySet<string> = words('follow followed');

/** Words between those and the length of time. */
export const FOLLOWED_FOR: ReadonlySet<string> = words(
  'for of was lasted ended stopped at after only just about up them patients participants their over',
);

/** The words with which a cell is read below such a header. */
export const DESIGN_HEADERS: readonly (readonly [RegExp, string])[] = [
  [/\bfollow(?:ed)?\b/i, 'followed for '],
  [/\b(?:duration|length|how long|course)\b/i, 'treatment lasting '],
  [/\b(?:comparator|comparison|control|versus|placebo)\b/i, 'compared with '],
  [
    /\b(?:population|participants|patients|sample|condition|diagnosis|indication|disease)\b/i,
    'patients with ',
  ],
  [/\b(?:drug|intervention|treatment|regimen|dose|dosing|route|administration|arm)\b/i, 'given '],
];

/** Words beside which a condition is that of a trial's participants. */
export const POPULATION_WORDS: ReadonlySet<string> = new Set([
  'patients',
  'participants',
  'people',
  'subjects',
  'volunteers',
  'women',
  'men',
  'adults',
  'sufferers',
  'cases',
  'enrolled',
  'recruited',
  'included',
  'studied',
  'investigated',
  'examined',
  'treated',
  'randomised',
  'randomized',
  'among',
  'population',
  'sample',
  'cohort',
  'subject',
  'had',
  'selected',
  'tested',
  'individuals',
  'enrolment',
  'enrollment',
  'restricted',
  'limited',
]);

/** Words behind a length of time that make it a time: "a week after the infusion". */
export const AWAY_FROM = words('after before later earlier ago apart following');

/** Words beside which a length of time is that of a treatment. */
export const TREATMENT_TIME_WORDS: ReadonlySet<string> = new Set([
  'infusion',
  'infusions',
  'infused',
  'infuse',
  'infusing',
  'course',
  'treatment',
  'treated',
  'given',
  'gave',
  'giving',
  'administered',
  'administration',
  'received',
  'receive',
  'receiving',
  'ran',
  'run',
  'running',
  'lasted',
  'lasting',
  'dose',
  'doses',
  'dosed',
  'continuous',
  'continuously',
  'between',
  'pass',
  'every',
  'daily',
  'per',
  'followed',
  'interval',
  'patch',
  'patches',
  'wore',
  'worn',
  'consecutive',
  'went',
  'took',
  'taken',
  'taking',
  'wear',
  'wearing',
  'stayed',
  'stay',
  'continued',
  'over',
]);

/** Verbs of giving, before "for" or "over" and a length of time. */
export const GIVING_VERBS: ReadonlySet<string> = new Set(
  'gave infused administered received treated dripped ran continued kept used offered swallowed took wore'.split(
    ' ',
  ),
);

/** Words in a sentence that says what was given, or what it was held against. */
export const TREATMENT_WORDS: ReadonlySet<string> = new Set([
  'gave',
  'given',
  'giving',
  'administered',
  'infused',
  'received',
  'compared',
  'comparator',
  'comparison',
  'control',
  'against',
  'combined',
  'added',
  'chose',
  'tested',
  'studied',
  'versus',
  'injected',
  'prescribed',
  'treated',
  'pitted',
  'assigned',
  'randomised',
  'randomized',
  'adjuvant',
  'adjunct',
  'adjunctive',
  'supplement',
]);
