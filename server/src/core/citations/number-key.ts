/** What stands in the place of a key for a number that the base knows nothing of: no reference has a mark at its start. */
export function numberKey(number: number): string {
  return `#${number}`;
}

/** The number that a cited key stands for; `undefined` of any other key. */
export function numberOfKey(key: string): number | undefined {
  const digits = /^#(\d+)$/.exec(key)?.[1];
  return digits === undefined ? undefined : Number(digits);
}
