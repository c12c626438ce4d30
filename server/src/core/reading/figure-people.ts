import { splitClauses } from './clauses';
import { FIGURE_JOINTS } from './english/word-classes';
import { conceptOf, type Mention } from './mentions';
import type { Quantity } from './quantities';
import { covers, type Range } from './range';
import type { Sentence } from './sentence';

/** All names in a sentence, those that only facts use as well. */
export const allMentions = (sentence: Sentence): readonly Mention[] => [
  ...sentence.mentions,
  ...sentence.factMentions,
];

/** The populations and places of the number's own part of the sentence, or of all of it where that names none. */
export function placesAndPeople(sentence: Sentence, quantity: Quantity, all: readonly Quantity[]) {
  const own = partOf(sentence, quantity, all);
  const first = all[0]?.from ?? 0;
  const of = (kind: 'population' | 'place') => {
    const ids = (within: Range) => [
      ...new Set(
        allMentions(sentence).flatMap((mention) =>
          covers(within, mention) ? (conceptOf(mention, kind)?.id ?? []) : [],
        ),
      ),
    ];
    const near = ids(own);
    if (near.length > 0) return near;
    if (all.length > 1) return kind === 'place' && isListed(sentence, own) ? ids({ from: 0, to: first }) : [];
    return ids({ from: 0, to: sentence.tokens.length });
  };
  return { populations: of('population'), places: of('place') };
}

/** "In X, 30% of women and 20% of men": the second number has no place of its own, and may have that of the first. */
function isListed({ tokens }: Sentence, { from, to }: Range): boolean {
  return tokens[from]?.norm === 'and' && !tokens.slice(from, to).some(({ norm }) => norm === 'in');
}

/** From the number to the next number of the same clause, each up to the comma or "and" that joins the two. */
function partOf(sentence: Sentence, quantity: Quantity, all: readonly Quantity[]): Range {
  const clause = splitClauses(sentence).find((range) => covers(range, quantity)) ?? {
    from: 0,
    to: sentence.tokens.length,
  };
  const next = all.find((other) => other.from >= quantity.to && covers(clause, other));
  const previous = all.findLast((other) => other.to <= quantity.from && covers(clause, other));
  const joint = (from: number, to: number, otherwise: number) => {
    const found = sentence.tokens.findIndex(
      ({ norm }, at) => at >= from && at < to && FIGURE_JOINTS.has(norm),
    );
    return found < 0 ? otherwise : found;
  };
  return {
    from: previous ? joint(previous.to, quantity.from, quantity.from) : clause.from,
    to: next ? joint(quantity.to, next.from, next.from) : clause.to,
  };
}
