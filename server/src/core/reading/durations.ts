import { durationHours } from '../evidence/duration';
import { BEFORE_UNIT, DURATION_UNITS, MORE_THAN_TWO, OFTEN, ONE, ORDINALS, SHORT } from './english/durations';
import { singular } from './morphology';
import { numberOf } from './numbers';
import type { Token } from './tokens';

/** A length of time named in a sentence: twelve weeks, week 12, 60-hour. Token indices, `to` exclusive. */
export interface NamedDuration {
  readonly hours: number;
  /** "Several weeks": that long or longer. */
  readonly atLeast?: true;
  readonly from: number;
  readonly to: number;
}

/** The lengths of time within a range of tokens, in order. */
export function durationsIn(tokens: readonly Token[], range: { from: number; to: number }): NamedDuration[] {
  const found: NamedDuration[] = [];
  // Few sentences name a unit at all.
  if (!tokens.some(({ singular: word }) => DURATION_UNITS.has(word))) return found;
  for (let at = range.from; at < range.to - 1; at++) {
    const named = durationAt(tokens, at);
    if (!named) continue;
    found.push(named);
    // "Half a year" holds no "a year".
    if (tokens[at]?.norm === 'half') at = named.to - 1;
  }
  return found;
}

function durationAt(tokens: readonly Token[], at: number): NamedDuration | undefined {
  return numbered(tokens, at) ?? weekNumbered(tokens, at) ?? worded(tokens, at) ?? several(tokens, at);
}

/** "Several weeks": three at least, as one or two would not be called so. */
function several(tokens: readonly Token[], at: number): NamedDuration | undefined {
  if (!MORE_THAN_TWO.has(tokens[at]?.norm ?? '')) return undefined;
  const named = length(3, tokens[at + 1], at, at + 2);
  return named && { ...named, atLeast: true };
}

/** Twelve weeks, 60-hour, three consecutive days. */
function numbered(tokens: readonly Token[], at: number): NamedDuration | undefined {
  // The third week is no third of a week.
  const value = valueOf(tokens[at]?.norm ?? '') === undefined ? numberOf(tokens[at]) : undefined;
  const to = BEFORE_UNIT.has(tokens[at + 1]?.norm ?? '') ? at + 2 : at + 1;
  return value === undefined ? undefined : length(value, tokens[to], at, to + 1);
}

/** Week 12, months 3 and 6. */
function weekNumbered(tokens: readonly Token[], at: number): NamedDuration | undefined {
  const value = numberOf(tokens[at + 1]);
  return value === undefined ? undefined : length(value, tokens[at], at, at + 2);
}

/** The first month, a whole year, half an hour; not the "a day" of "four hours a day", which tells how often. */
function worded(tokens: readonly Token[], at: number): NamedDuration | undefined {
  const word = tokens[at]?.norm ?? '';
  const value = isEndOf(tokens, at) ? 1 : valueOf(word);
  if (value === undefined || (ONE.has(word) && isRate(tokens, at))) return undefined;
  const between = (token: Token | undefined) =>
    BEFORE_UNIT.has(token?.norm ?? '') || (word === 'half' && ONE.has(token?.norm ?? ''));
  let to = at + 1;
  while (between(tokens[to])) to++;
  // "A second study".
  if (unitOf(tokens[to]) === 'second') return undefined;
  return length(value, tokens[to], at, to + 1);
}

/** "At the end of the month", "throughout the month". */
function isEndOf(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.norm !== 'the') return false;
  const [before, last] = [tokens[at - 2]?.norm, tokens[at - 1]?.norm];
  return last === 'throughout' || (last === 'of' && before === 'end');
}

function valueOf(word: string): number | undefined {
  if (word === 'half') return 0.5;
  return ONE.has(word) ? 1 : ORDINALS.get(word);
}

/** "Four hours a day", "twice a day", "four hours of X a day". */
function isRate(tokens: readonly Token[], at: number): boolean {
  if (isOften(tokens[at - 1])) return true;
  const before = tokens.slice(Math.max(0, at - RATE_REACH), at);
  return before.some((token, index) => unitOf(token) !== undefined && before[index + 1]?.norm === 'of');
}

/** Words between "four hours" and "a day" at most, with these two. */
const RATE_REACH = 5;

function isOften(before: Token | undefined): boolean {
  return unitOf(before) !== undefined || OFTEN.has(before?.norm ?? '');
}

function length(
  value: number,
  unitToken: Token | undefined,
  from: number,
  to: number,
): NamedDuration | undefined {
  const hours = durationOf(value, unitToken);
  return hours ? { hours, from, to } : undefined;
}

/** Hours of so many units, such as `3` and the token of "weeks"; undefined where the word is no unit of time. */
export function durationOf(value: number | undefined, unitToken: Token | undefined): number | undefined {
  const unit = unitOf(unitToken);
  if (value === undefined || unit === undefined) return undefined;
  return durationHours(unit === 'fortnight' ? `${value * 2} week` : `${value} ${unit}`);
}

function unitOf(token: Token | undefined): string | undefined {
  const word = token && singular(token.norm);
  if (word === undefined || !DURATION_UNITS.has(word)) return undefined;
  return SHORT.get(word) ?? word;
}
