import type { Figure } from '../evidence/schema/fact';
import { keepLast } from '../keep-last';
import {
  BEFORE_ONE,
  BEFORE_TOTAL,
  COUNTED,
  CURRENCIES,
  EVERY,
  MULTIPLES,
  OUT_OF,
  PARTS,
  RANGE_JOINS,
  SCALES,
  TIME_UNITS,
  TIMES,
} from './english/quantities';
import { numberAt, numberOf } from './numbers';
import { boundOf } from './quantity-bounds';
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

/** Every number with a unit in the tokens, in order, none overlapping; looked for once while they are read. */
export const quantitiesIn: (tokens: readonly Token[]) => readonly Quantity[] = keepLast(findQuantities);

function findQuantities(tokens: readonly Token[]): Quantity[] {
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
  if (!mayBegin(tokens[at])) return undefined;
  // "ICD-11" holds a name, and no number.
  if (tokens[at]?.joined && tokens[at - 1]?.kind === 'word') return undefined;
  return (
    amount(tokens, at) ?? fraction(tokens, at) ?? ratio(tokens, at) ?? ranged(tokens, at) ?? year(tokens, at)
  );
}

/** Whether a quantity can begin with a token, so that most words are passed over at once. */
function mayBegin(token: Token | undefined): boolean {
  if (!token) return false;
  return token.kind === 'number' || BEGINNINGS.has(token.norm) || numberOf(token) !== undefined;
}

const BEGINNINGS: ReadonlySet<string> = new Set(['a', 'every', ...CURRENCIES.keys(), ...TIMES.keys()]);

const norm = (tokens: readonly Token[], at: number): string => tokens[at]?.norm ?? '';
const singularAt = (tokens: readonly Token[], at: number): string => tokens[at]?.singular ?? '';

/** €200 billion, $150bn, 500 billion dollars. */
function amount(tokens: readonly Token[], from: number): Bare | undefined {
  const before = CURRENCIES.get(norm(tokens, from));
  const at = before ? from + 1 : from;
  const told = numberAt(tokens, at);
  if (!told) return undefined;
  const { value } = told;
  const scale = SCALES.get(norm(tokens, told.to));
  const next = scale ? told.to + 1 : told.to;
  const after = CURRENCIES.get(singularAt(tokens, next));
  const unit = before ?? after;
  return unit && { value: value * (scale ?? 1), unit, from, to: before ? next : next + 1 };
}

/** A fifth, two thirds, half, one in five, nine of ten, one person in fifty, one visit in seven. */
function fraction(tokens: readonly Token[], from: number): Bare | undefined {
  const every = norm(tokens, from) === 'every' ? EVERY.get(norm(tokens, from + 1)) : undefined;
  if (every !== undefined && COUNTED.has(norm(tokens, from + 2))) return percent(1 / every, from, from + 2);
  const article = norm(tokens, from) === 'a';
  const count = article ? 1 : numberOf(tokens[from]);
  const part = PARTS.get(singularAt(tokens, from + 1));
  if (count !== undefined && part !== undefined && Number.isInteger(count)) {
    return percent(count / part, from, from + 2);
  }
  if (norm(tokens, from) === 'half' && norm(tokens, from + 1) !== 'year') return percent(0.5, from, from + 1);
  return count === undefined || article ? undefined : outOf(tokens, from, count);
}

/** Words between the count and "in" or "of" at most: "one new patient in fifty". */
const OUT_OF_REACH = 4;

function outOf(tokens: readonly Token[], from: number, count: number): Bare | undefined {
  for (let at = from + 1; at <= from + OUT_OF_REACH; at++) {
    if (!OUT_OF.has(norm(tokens, at))) continue;
    const skip = BEFORE_TOTAL.has(norm(tokens, at + 1)) ? 2 : 1;
    const total = numberOf(tokens[at + skip]);
    if (total !== undefined && total > count && total <= 1000) return percent(count / total, from, at + 2);
  }
  return undefined;
}

function percent(share: number, from: number, to: number): Bare {
  return { value: share * 100, unit: 'percent', from, to };
}

/** Twice as likely, ten times as likely, doubles. */
function ratio(tokens: readonly Token[], from: number): Bare | undefined {
  const word = TIMES.get(norm(tokens, from));
  if (word !== undefined && norm(tokens, from + 1) !== 'blind' && norm(tokens, from + 1) !== 'blinded')
    return { value: word, unit: 'times', from, to: from + 1 };
  const value = numberOf(tokens[from]);
  const times = MULTIPLES.has(norm(tokens, from + 1));
  return value !== undefined && times ? { value, unit: 'times', from, to: from + 2 } : undefined;
}

/** 20%, 20-50%, 20 to 50 per cent, three months, seven subgroups (a bare count). */
function ranged(tokens: readonly Token[], from: number): Bare | undefined {
  const one = norm(tokens, from) === 'a' && BEFORE_ONE.has(norm(tokens, from - 1));
  const value = one ? 1 : numberOf(tokens[from]);
  if (value === undefined) return undefined;
  const end = endOfRange(tokens, from, value);
  const unit = unitAt(tokens, end?.to ?? from + 1);
  const quantity = { value, from, ...(end && { upTo: end.upTo }) };
  if (unit) return scaled({ ...quantity, unit: unit.unit, to: unit.to }, unit.times ?? 1);
  if (norm(tokens, from) === 'a') return undefined;
  return isCount(tokens[from], tokens[from + 1], value)
    ? { value, from, unit: 'count', to: from + 1 }
    : undefined;
}

/** The higher number of a range that begins with `value`: "20-50", "20 to 50", "20% and 50". */
function endOfRange(
  tokens: readonly Token[],
  from: number,
  value: number,
): { upTo: number; to: number } | undefined {
  const at = norm(tokens, from + 1) === '%' ? from + 2 : from + 1;
  const joins = RANGE_JOINS.has(norm(tokens, at));
  if (!joins && !tokens[at]?.joined) return undefined;
  const second = joins ? at + 1 : at;
  const upTo = numberOf(tokens[second]);
  return upTo !== undefined && upTo > value ? { upTo, to: second + 1 } : undefined;
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
  const time = TIME_UNITS.get(singularAt(tokens, at));
  if (time) return { unit: time, to: at + 1 };
  return singularAt(tokens, at) === 'year' ? { unit: 'month', to: at + 1, times: MONTHS_IN_YEAR } : undefined;
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
