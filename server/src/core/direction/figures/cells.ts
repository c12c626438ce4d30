/** The figure that a cell of a table gives: its percentage where it has one, else its first number; undefined for text. */
export function valueIn(cell: string): number | undefined {
  const percentage = /(-?\d{1,15}(?:\.\d{1,15})?)\s{0,5}%/.exec(cell)?.[1];
  const share = /^(\d+)\s*\/\s*(\d+)\b/.exec(cell);
  const first = /^[^\d]*?(-?\s?\d*\.?\d+)/.exec(cell.replace(/(?<=\d),(?=\d{3}\b)/g, ''))?.[1];
  if (percentage !== undefined) return Number(percentage);
  if (share) return Number(share[1]) / Number(share[2]);
  return first === undefined ? undefined : Number(first.replace(/\s/g, ''));
}
