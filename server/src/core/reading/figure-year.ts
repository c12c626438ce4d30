import { IN_YEAR } from './english/prepositions';
import { isOneOf } from './is-one-of';
import type { Quantity } from './quantities';
import type { Sentence } from './sentence';

/** The year that a sentence says its numbers are of, "in 1991"; nothing where it names none or several, or for a year itself. */
export function yearOfFigure(
  { tokens }: Sentence,
  { unit }: Quantity,
  all: readonly Quantity[],
): number | undefined {
  const years = all.filter((other) => other.unit === 'year' && isOneOf(tokens, other.from - 1, IN_YEAR));
  return unit === 'year' || years.length !== 1 ? undefined : years[0]?.value;
}
