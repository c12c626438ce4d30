import { NUMBER_WORDS } from './english/numbers';
import type { Range } from './range';
import type { Token } from './tokens';

/** The value of a number in digits (1,200; 4.2) or a single number word; undefined for any other token. */
export function numberOf(token: Token | undefined): number | undefined {
  if (!token) return undefined;
  if (token.kind === 'number') {
    // Most are plain digits.
    const isPlain = !token.text.includes(',') && !token.text.includes('·');
    if (isPlain) return finite(Number(token.text));
    const plain = token.text.replace(/,(?=\d{3}(?:\D|$))/g, '').replace(/[·,]/g, '.');
    return finite(Number(plain));
  }
  return NUMBER_WORDS.get(token.norm);
}

/** A number and the tokens that tell it; `to` exclusive. */
export interface NumberAt extends Range {
  readonly value: number;
}

/** The number that begins at a token, also in several words: "seventy-five", "two hundred and fifty"; undefined where none does. */
export function numberAt(tokens: readonly Token[], from: number): NumberAt | undefined {
  const first = numberOf(tokens[from]);
  if (first === undefined) return undefined;
  if (tokens[from]?.kind === 'number') return { value: first, from, to: from + 1 };
  if (first < HUNDRED && tokens[from + 1]?.norm === 'hundred')
    return withRest(tokens, first * HUNDRED, from, from + 2);
  if (first === HUNDRED) return withRest(tokens, first, from, from + 1);
  const next = isTens(first) ? unitAt(tokens, from + 1) : undefined;
  return { value: first + (next ?? 0), from, to: from + (next === undefined ? 1 : 2) };
}

const HUNDRED = 100;

const isTens = (value: number): boolean => value >= 20 && value < HUNDRED && value % 10 === 0;

function unitAt(tokens: readonly Token[], at: number): number | undefined {
  const value = tokens[at]?.kind === 'word' ? numberOf(tokens[at]) : undefined;
  return value !== undefined && value > 0 && value < 10 ? value : undefined;
}

/** "(Two hundred) and fifty-one". */
function withRest(tokens: readonly Token[], hundreds: number, from: number, at: number): NumberAt {
  const start = tokens[at]?.norm === 'and' ? at + 1 : at;
  const rest = tokens[start]?.kind === 'word' ? numberAt(tokens, start) : undefined;
  if (!rest || rest.value >= HUNDRED) return { value: hundreds, from, to: at };
  return { value: hundreds + rest.value, from, to: rest.to };
}

function finite(value: number): number | undefined {
  return Number.isFinite(value) ? value : undefined;
}
