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
  if (tokens[from]?.kind === 'number') {
    const value = numberOf(tokens[from]);
    return value === undefined ? undefined : { value, from, to: from + 1 };
  }
  const first = belowHundred(tokens, from);
  const hundred = first?.to ?? from;
  return tokens[hundred]?.norm === 'hundred'
    ? withRest(tokens, first?.value ?? 1, { from, to: hundred + 1 })
    : first;
}

/** "(Two hundred) and fifty-one". */
function withRest(tokens: readonly Token[], hundreds: number, { from, to }: Range): NumberAt {
  const rest = belowHundred(tokens, tokens[to]?.norm === 'and' ? to + 1 : to);
  return { value: hundreds * HUNDRED + (rest?.value ?? 0), from, to: rest?.to ?? to };
}

const HUNDRED = 100;

/** "Seventy-five", "seventy", "fifteen" and "five". */
function belowHundred(tokens: readonly Token[], from: number): NumberAt | undefined {
  const first = wordAt(tokens, from);
  if (first === undefined || first >= HUNDRED) return undefined;
  const isTens = first >= 20 && first % 10 === 0;
  const unit = isTens ? wordAt(tokens, from + 1) : undefined;
  const hasUnit = unit !== undefined && unit > 0 && unit < 10;
  return hasUnit ? { value: first + unit, from, to: from + 2 } : { value: first, from, to: from + 1 };
}

const wordAt = (tokens: readonly Token[], at: number): number | undefined =>
  tokens[at]?.kind === 'word' ? numberOf(tokens[at]) : undefined;

function finite(value: number): number | undefined {
  return Number.isFinite(value) ? value : undefined;
}
