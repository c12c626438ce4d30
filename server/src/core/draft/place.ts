import type { Observation } from '../reading/observation';
import { overlaps, type Span, shift } from '../span';
import { toSource } from '../text/offsets';
import type { Block } from '../text/prose';

/**
 * An observation of a sentence moved to where it stands: from offsets of the sentence, which begins at `start` of
 * the block's prose, to offsets of the chunk. What lies in one of the `quoted` passages is left out, and so is how a trial was done
 * in any quotation: our "open-label" was a slip.
 */
export function place(
  observation: Observation,
  block: Block,
  start: number,
  quoted: { readonly passages: readonly Span[]; readonly all: readonly Span[] },
): Observation {
  const placed = <T extends { readonly span: Span }>(items: readonly T[], left = quoted.passages): T[] =>
    items
      .filter(({ span }) => !left.some((quote) => overlaps(quote, shift(span, start))))
      .map((item) => ({ ...item, span: toSource(block, shift(item.span, start)) }));
  return {
    ...observation,
    span: toSource(block, shift(observation.span, start)),
    statements: placed(observation.statements),
    details: placed(observation.details, quoted.all),
    figures: placed(observation.figures),
    relations: placed(observation.relations),
  };
}
