const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The seasons in the numbers of CSL, which are also those of EDTF less 20. */
const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 1],
  ['summer', 2],
  ['autumn', 3],
  ['fall', 3],
  ['winter', 4],
]);

/** The number of a month by its English name or any beginning of it of three letters or more. */
export function monthNumber(word: string): number | undefined {
  const index = MONTHS.indexOf(word.slice(0, 3).toLowerCase());
  return index < 0 ? undefined : index + 1;
}

/** The number of a season by its English name. */
export function seasonNumber(word: string): number | undefined {
  return SEASONS.get(word.toLowerCase());
}
