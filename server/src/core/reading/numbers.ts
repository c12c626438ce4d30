import { NUMBER_WORDS } from './english/numbers';
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

function finite(value: number): number | undefined {
  return Number.isFinite(value) ? value : undefined;
}
