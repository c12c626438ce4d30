/** `[3,5-7]`: numbers, and ranges of three or more, without spaces. */
export function writeNumbers(numbers: readonly number[]): string {
  const parts: string[] = [];
  for (let at = 0; at < numbers.length; ) {
    let end = at;
    while (numbers[end + 1] === (numbers[end] ?? 0) + 1) end += 1;
    const isRange = end - at >= 2;
    parts.push(isRange ? `${numbers[at]}-${numbers[end]}` : `${numbers[at]}`);
    at = isRange ? end + 1 : at + 1;
  }
  return `[${parts.join(',')}]`;
}

/** Numbers in brackets that are no link, footnote or escaped bracket. */
export const NUMBERS: RegExp =
  /(?<![\\\]!])\[(\d{1,4}(?:[-\u2013]\d{1,4})?(?:[,;] ?\d{1,4}(?:[-\u2013]\d{1,4})?)*)\](?![([:{])/g;

/** A range may name so many; a longer one is a span of years or the like. */
const LONGEST_RANGE = 200;

/** The numbers of `3,5-7` or `3, 5–7` in order; `undefined` where a range does not ascend, or is far too long. */
export function readNumbers(written: string): readonly number[] | undefined {
  const numbers: number[] = [];
  for (const part of written.split(/[,;]/)) {
    const [first = 0, last = first] = part.split(/[-\u2013]/).map(Number);
    if (last < first || last - first > LONGEST_RANGE) return undefined;
    for (let number = first; number <= last; number += 1) numbers.push(number);
  }
  return numbers;
}
