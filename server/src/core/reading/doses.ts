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
  return tokens.flatMap((_, from): NamedDose[] => {
    // "Five" of "seventy-five" begins no number of its own.
    const told = numberAt(tokens, from - 1)?.to === from + 1 ? undefined : numberAt(tokens, from);
    const isDose = told !== undefined && isOneOf(tokens, told.to, MASS);
    return isDose ? [{ amount: told.value, from, to: told.to + 1 }] : [];
  });
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
