import { tableOf } from './table-of';

// Letters that Unicode does not take apart into a base letter and a mark (NFD leaves them whole).
const WHOLE_LETTERS = tableOf({
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
});
const ASCII = /^[\0-\x7f]*$/;

/** The text as it is compared: without regard to case and diacritics ('Dualé' is 'duale'). */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  // Decomposing is slow, and most words need none.
  if (ASCII.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßøłđæœı]/g, (letter) => WHOLE_LETTERS.get(letter) ?? letter);
}

/** The words of a folded text: runs of letters and digits. */
export function foldedWords(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
