import type { Figure } from '../../evidence/schema/fact';

/** How numbers are worded: their units, scales, fractions and multiples, and the words that soften them. */
export const CURRENCIES: Readonly<Record<string, Figure['unit']>> = {
  '€': 'EUR',
  eur: 'EUR',
  euro: 'EUR',
  $: 'USD',
  usd: 'USD',
  dollar: 'USD',
};
export const SCALES: Readonly<Record<string, number>> = {
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
};
export const TIME_UNITS: Readonly<Record<string, Figure['unit']>> = {
  month: 'month',
  hour: 'hour',
  minute: 'minute',
  day: 'day',
  week: 'week',
};
export const PARTS: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  quarter: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
};
/** Ordinals after "every": every fifth is one in five. */
export const EVERY: Readonly<Record<string, number>> = {
  ...PARTS,
  other: 2,
  second: 2,
  fourth: 4,
  twentieth: 20,
};
export const TIMES: Readonly<Record<string, number>> = {
  twice: 2,
  double: 2,
  doubled: 2,
  doubles: 2,
  doubling: 2,
  triple: 3,
  triples: 3,
  tripled: 3,
  treble: 3,
  thrice: 3,
  quadruple: 4,
};

export const ABOUT: ReadonlySet<string> = new Set([
  'about',
  'around',
  'roughly',
  'approximately',
  'some',
  'nearly',
  'almost',
  'circa',
  'ca',
  'close',
  'near',
  'perhaps',
  'estimated',
]);
export const OVER: ReadonlySet<string> = new Set([
  'over',
  'above',
  'exceeding',
  'exceeds',
  'beyond',
  'upwards',
]);
export const UNDER: ReadonlySet<string> = new Set(['under', 'below', 'barely', 'only', 'hardly', 'scarcely']);
