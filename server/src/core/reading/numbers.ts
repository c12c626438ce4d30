import type { Token } from './tokens';

const WORDS: ReadonlyMap<string, number> = new Map([
  ['zero', 0],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['eleven', 11],
  ['twelve', 12],
  ['thirteen', 13],
  ['fourteen', 14],
  ['fifteen', 15],
  ['sixteen', 16],
  ['seventeen', 17],
  ['eighteen', 18],
  ['nineteen', 19],
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['ninety', 90],
  ['hundred', 100],
  ['dozen', 12],
  ['half', 0.5],
  ['quarter', 0.25],
  ['third', 1 / 3],
  ['fifth', 0.2],
]);

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
  return WORDS.get(token.norm);
}

function finite(value: number): number | undefined {
  return Number.isFinite(value) ? value : undefined;
}
