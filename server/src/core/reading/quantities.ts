import type { Figure } from '../evidence/schema/fact';
import { singular } from './morphology';
import { numberOf } from './numbers';
import type { Token } from './tokens';

/** A number with its unit as a sentence gives it. Token indices, `to` exclusive. */
export interface Quantity {
  readonly value: number;
  /** The upper end of a range. */
  readonly upTo?: number;
  readonly unit: Figure['unit'];
  /** What the words around it allow: `about`, a lower bound (over), an upper bound (under). */
  readonly bound: 'exact' | 'about' | 'over' | 'under';
  readonly from: number;
  readonly to: number;
}

const CURRENCIES: Readonly<Record<string, Figure['unit']>> = {
  '€': 'EUR',
  eur: 'EUR',
  euro: 'EUR',
  $: 'USD',
  usd: 'USD',
  dollar: 'USD',
};
const SCALES: Readonly<Record<string, number>> = {
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
const TIME_UNITS: Readonly<Record<string, Figure['unit']>> = {
  month: 'month',
  hour: 'hour',
  minute: 'minute',
  day: 'day',
  week: 'week',
};
const PARTS: Readonly<Record<string, number>> = {
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
const TIMES: Readonly<Record<string, number>> = {
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

/** Every number with a unit in the tokens, in order, none overlapping. */
export function quantitiesIn(tokens: readonly Token[]): Quantity[] {
  const found: Quantity[] = [];
  for (let at = 0; at < tokens.length; ) {
    const quantity = quantityAt(tokens, at);
    if (quantity) found.push({ ...quantity, bound: boundOf(tokens, quantity) });
    at = quantity?.to ?? at + 1;
  }
  return found;
}

type Bare = Omit<Quantity, 'bound'>;

function quantityAt(tokens: readonly Token[], at: number): Bare | undefined {
  return (
    amount(tokens, at) ?? fraction(tokens, at) ?? ratio(tokens, at) ?? ranged(tokens, at) ?? year(tokens, at)
  );
}

const norm = (tokens: readonly Token[], at: number): string => tokens[at]?.norm ?? '';

/** €200 billion, $150bn, 500 billion dollars. */
function amount(tokens: readonly Token[], from: number): Bare | undefined {
  const before = CURRENCIES[norm(tokens, from)];
  const at = before ? from + 1 : from;
  const value = numberOf(tokens[at]);
  if (value === undefined) return undefined;
  const scale = SCALES[norm(tokens, at + 1)];
  const next = scale ? at + 2 : at + 1;
  const after = CURRENCIES[singular(norm(tokens, next))];
  const unit = before ?? after;
  return unit && { value: value * (scale ?? 1), unit, from, to: before ? next : next + 1 };
}

/** A fifth, two thirds, one in five, nine of ten, one person in fifty, one visit in seven. */
function fraction(tokens: readonly Token[], from: number): Bare | undefined {
  const count = norm(tokens, from) === 'a' ? 1 : numberOf(tokens[from]);
  const part = PARTS[singular(norm(tokens, from + 1))];
  if (count !== undefined && part !== undefined && Number.isInteger(count))
    return percent(count / part, from, from + 2);
  if (PARTS[norm(tokens, from)] === 2 && norm(tokens, from + 1) !== 'year')
    return percent(0.5, from, from + 1);
  if (count === undefined || norm(tokens, from) === 'a') return undefined;
  for (let at = from + 1; at <= from + 4; at++) {
    const of = /^(?:in|of|out|per)$/.test(norm(tokens, at));
    const total = of
      ? numberOf(tokens[norm(tokens, at + 1) === 'of' || norm(tokens, at + 1) === 'every' ? at + 2 : at + 1])
      : undefined;
    if (total !== undefined && total > count && total <= 1000) return percent(count / total, from, at + 2);
  }
  return undefined;
}

function percent(share: number, from: number, to: number): Bare {
  return { value: share * 100, unit: 'percent', from, to };
}

/** Twice as likely, ten times as likely, doubles. */
function ratio(tokens: readonly Token[], from: number): Bare | undefined {
  const word = TIMES[norm(tokens, from)];
  if (word !== undefined && norm(tokens, from + 1) !== 'blind' && norm(tokens, from + 1) !== 'blinded')
    return { value: word, unit: 'times', from, to: from + 1 };
  const value = numberOf(tokens[from]);
  const times = /^(?:times|fold)$/.test(norm(tokens, from + 1));
  return value !== undefined && times ? { value, unit: 'times', from, to: from + 2 } : undefined;
}

/** 20%, 20-50%, 20 to 50 per cent, three months, seven subgroups (a bare count). */
function ranged(tokens: readonly Token[], from: number): Bare | undefined {
  const value = norm(tokens, from) === 'a' ? 1 : numberOf(tokens[from]);
  if (value === undefined) return undefined;
  let at = from + 1;
  if (norm(tokens, at) === '%') at++;
  const joins = /^(?:to|and|-|–)$/.test(norm(tokens, at));
  const second = joins ? at + 1 : tokens[at]?.joined ? at : -1;
  const upTo = second > 0 ? numberOf(tokens[second]) : undefined;
  const range = upTo !== undefined && upTo > value;
  const end = range ? second + 1 : from + 1;
  const unit = unitAt(tokens, end);
  const quantity = { value, from, ...(range ? { upTo } : {}) };
  if (unit) return scaled({ ...quantity, unit: unit.unit, to: unit.to }, unit.times ?? 1);
  if (norm(tokens, from) === 'a') return undefined;
  return isCount(tokens[from], tokens[from + 1], value)
    ? { value, from, unit: 'count', to: from + 1 }
    : undefined;
}

const MONTHS_IN_YEAR = 12;

function scaled(quantity: Bare, times: number): Bare {
  const { upTo } = quantity;
  return {
    ...quantity,
    value: quantity.value * times,
    ...(upTo === undefined ? {} : { upTo: upTo * times }),
  };
}

function unitAt(
  tokens: readonly Token[],
  at: number,
): { unit: Figure['unit']; to: number; times?: number } | undefined {
  const word = norm(tokens, at);
  if (word === '%' || word === 'percent') return { unit: 'percent', to: at + 1 };
  if (word === 'per' && norm(tokens, at + 1) === 'cent') return { unit: 'percent', to: at + 2 };
  const time = TIME_UNITS[singular(word)];
  if (time) return { unit: time, to: at + 1 };
  return singular(word) === 'year' ? { unit: 'month', to: at + 1, times: MONTHS_IN_YEAR } : undefined;
}

function isCount(token: Token | undefined, next: Token | undefined, value: number): boolean {
  return (
    next?.kind === 'word' && Number.isInteger(value) && value > 1 && value < 1000 && token?.norm !== 'half'
  );
}

const DECADE = /^(1[89]|20)(\d)0s$/;

/** 1965; in the 1970s and early seventies are no exact years and are left alone. */
function year(tokens: readonly Token[], at: number): Bare | undefined {
  const text = tokens[at]?.text ?? '';
  if (!/^(?:1[89]|20)\d\d$/.test(text) || DECADE.test(text) || norm(tokens, at + 1) === 's') return undefined;
  return { value: Number(text), unit: 'year', from: at, to: at + 1 };
}

const ABOUT = new Set([
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
const OVER = new Set(['over', 'above', 'exceeding', 'exceeds', 'beyond', 'upwards']);
const UNDER = new Set(['under', 'below', 'barely', 'only', 'hardly', 'scarcely']);

function boundOf(tokens: readonly Token[], { from }: Bare): Quantity['bound'] {
  const words = tokens.slice(Math.max(0, from - 3), from).map((token) => token.norm);
  const joined = words.join(' ');
  if (
    /\b(?:more|greater|higher|longer) than(?: a)?$|\bat least(?: a)?$|\bupwards of$|\bno (?:less|fewer) than$/.test(
      joined,
    )
  )
    return 'over';
  if (/\b(?:less|fewer|lower|shorter) than(?: a)?$|\bat most$|\bno more than$/.test(joined)) return 'under';
  const last = words.filter((word) => word !== 'a' && word !== 'of' && word !== 'to').at(-1) ?? '';
  if (OVER.has(last)) return 'over';
  if (UNDER.has(last) && last !== 'only') return 'under';
  if (/\bup to$|\bas many as$|\bas much as$/.test(joined)) return 'about';
  return ABOUT.has(last) ? 'about' : 'exact';
}
