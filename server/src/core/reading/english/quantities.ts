import type { Figure } from '../../evidence/schema/fact';
import { tableOf } from '../../table-of';
import type { Quantity } from '../quantities';
import type { WordPattern } from './word-patterns';
import { words } from './words';

/** How numbers are worded: their units, scales, fractions and multiples, and the words that soften them. */
export const CURRENCIES = tableOf<Figure['unit']>({
  '€': 'EUR',
  eur: 'EUR',
  euro: 'EUR',
  $: 'USD',
  usd: 'USD',
  dollar: 'USD',
});
export const SCALES = tableOf<number>({
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  billion: 1e9,
  bn: 1e9,
  b: 1e9,
  trillion: 1e12,
});
export const TIME_UNITS = tableOf<Figure['unit']>({
  month: 'month',
  hour: 'hour',
  minute: 'minute',
  day: 'day',
  week: 'week',
});
export const PARTS = tableOf<number>({
  half: 2,
  third: 3,
  quarter: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
});
/** Ordinals after "every": every fifth is one in five. */
export const EVERY = tableOf<number>({
  ...Object.fromEntries(PARTS),
  other: 2,
  second: 2,
  fourth: 4,
  twentieth: 20,
});
export const TIMES = tableOf<number>({
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
});

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

/** Who is counted by "every fifth", where a day or week would be when. */
export const COUNTED = words('person adult patient woman man human visit individual citizen inhabitant one');

/** Between a count and what it is taken out of: nine out of ten, one in five. */
export const OUT_OF = words('in of out per');

/** Behind such a word and before the number: "out of ten", "in every ten". */
export const BEFORE_TOTAL = words('of every');

/** Behind a number that tells how many times as much: ten times, tenfold. */
export const MULTIPLES = words('times fold');

/** Before the "a" of a length of time: "more than a month", where "twice a month" and "billions a year" are none. */
export const BEFORE_ONE = words('than over least most about for beyond under after');

/** Between the two numbers of a range: 20 to 50. */
export const RANGE_JOINS = words('to and - –');

/** Phrases right before a number that make it a bound or soften it, the first that fits deciding. */
export const BOUND_PHRASES: readonly (WordPattern & { readonly bound: Quantity['bound'] })[] = [
  {
    bound: 'over',
    pattern: /\b(?:more|greater|higher|longer) than(?: a)?$/,
    match: ['more than', 'in more than', 'longer than a'],
    not: ['more', 'rather than', 'more than the'],
  },
  {
    bound: 'over',
    pattern: /\bat least(?: a)?$|\bupwards of$|\bno (?:less|fewer) than$/,
    match: ['at least', 'at least a', 'upwards of', 'no fewer than'],
    not: ['least', 'fewer than', 'at least the'],
  },
  {
    bound: 'under',
    pattern: /\b(?:less|fewer|lower|shorter) than(?: a)?$|\bat most$|\bno more than$/,
    match: ['less than', 'fewer than a', 'at most', 'no more than'],
    not: ['most', 'more than', 'less'],
  },
  {
    bound: 'about',
    pattern: /\bup to$|\bas many as$|\bas much as$/,
    match: ['up to', 'as many as', 'as much as'],
    not: ['as many', 'to', 'group to'],
  },
];
