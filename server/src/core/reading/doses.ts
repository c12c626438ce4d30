import { DOSE_NOUNS, EVERY_DOSE, MASS } from './english/content-words';
import { isOneOf } from './is-one-of';
import { numberAt } from './numbers';
import type { Range } from './range';
import type { Sentence } from './sentence';
import type { Token } from './tokens';

/** An amount by weight; `from` and `to` are token indices, `to` exclusive. */
export interface NamedDose extends Range {
  readonly amount: number;
}

/** The amounts by weight that the tokens name, in order, whatever their unit. */
export function dosesIn(tokens: readonly Token[]): NamedDose[] {
  const found: NamedDose[] = [];
  for (let from = 0; from < tokens.length; ) {
    const told = numberAt(tokens, from);
    if (told && isOneOf(tokens, told.to, MASS)) found.push({ amount: told.value, from, to: told.to + 1 });
    from = told?.to ?? from + 1;
  }
  return found;
}

/** Of which dose a clause speaks, where a trial gave several: its amount, or `every` of them. */
export type Dose = number | 'every';

/** The dose a clause speaks of; `undefined` where it names none, or several without saying "both". */
export function doseOf({ tokens }: Sentence, { from, to }: Range): Dose | undefined {
  const clause = tokens.slice(from, to);
  const every = clause.some(
    ({ norm }, at) =>
      EVERY_DOSE.has(norm) && clause.slice(at + 1, at + 4).some((token) => DOSE_NOUNS.has(token.norm)),
  );
  if (every) return 'every';
  const amounts = new Set(dosesIn(clause).map(({ amount }) => amount));
  const [only] = amounts;
  return amounts.size === 1 ? only : undefined;
}
