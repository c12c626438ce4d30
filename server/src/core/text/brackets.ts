/** A pair of square brackets by their offsets. */
export interface Brackets {
  readonly open: number;
  readonly close: number;
}

/** The balanced pairs of square brackets of a text, inner ones before outer ones. */
export function bracketPairs(text: string): Brackets[] {
  const pairs: Brackets[] = [];
  const open: number[] = [];
  for (const match of text.matchAll(/[[\]]/g)) {
    if (match[0] === '[') {
      open.push(match.index);
    } else {
      const start = open.pop();
      if (start !== undefined) pairs.push({ open: start, close: match.index });
    }
  }
  return pairs;
}
