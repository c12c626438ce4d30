import { durationHours } from '../evidence/duration';
import { singular } from './morphology';
import { numberOf } from './numbers';
import type { Token } from './tokens';

/** A length of time named in a sentence: twelve weeks, week 12, 60-hour. Token indices, `to` exclusive. */
export interface NamedDuration {
  readonly hours: number;
  readonly from: number;
  readonly to: number;
}

const UNITS = new Set(['second', 'minute', 'hour', 'day', 'week', 'month', 'year', 'h', 'min', 'wk']);
const SHORT: Readonly<Record<string, string>> = { h: 'hour', min: 'minute', wk: 'week' };

/** The lengths of time within a range of tokens, in order. */
export function durationsIn(tokens: readonly Token[], range: { from: number; to: number }): NamedDuration[] {
  const found: NamedDuration[] = [];
  for (let at = range.from; at < range.to - 1; at++) {
    const named = durationAt(tokens, at);
    if (named) found.push(named);
  }
  return found;
}

function durationAt(tokens: readonly Token[], at: number): NamedDuration | undefined {
  const [first, second] = [tokens[at], tokens[at + 1]];
  const unit = unitOf(second) ?? unitOf(first);
  const value = unitOf(second) ? numberOf(first) : numberOf(second);
  if (unit === undefined || value === undefined) return undefined;
  const hours = durationHours(`${value} ${unit}`);
  return hours === undefined ? undefined : { hours, from: at, to: at + 2 };
}

function unitOf(token: Token | undefined): string | undefined {
  const word = token && singular(token.norm);
  if (word === undefined || !UNITS.has(word)) return undefined;
  return SHORT[word] ?? word;
}
