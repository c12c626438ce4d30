import type { DraftAnalysis } from '../analysis';
import { type Span, touches } from '../span';
import type { CitedKey, ListEntry } from '../text/citations';

/**
 * The entry of the draft's own reference list that is cited at an offset by its number, or that stands there and is cited
 * anywhere; `undefined` where none is.
 */
export function entryAt(analysis: DraftAnalysis, offset: number): ListEntry | undefined {
  return citedByNumber(analysis, offset)?.entry ?? standingAt(analysis, offset)?.entry;
}

function citedByNumber({ citations }: DraftAnalysis, offset: number): CitedKey | undefined {
  return keysOf(citations).find(({ span, entry }) => entry && touches(span, offset));
}

/** A citation of the entry of the draft's own reference list that stands at an offset. */
export function standingAt({ citations }: DraftAnalysis, offset: number): CitedKey | undefined {
  return keysOf(citations).find(({ entry }) => entry && touches(entry.span, offset));
}

/** Where an entry of the draft's own reference list is cited. */
export function citationsOf({ citations }: DraftAnalysis, { span }: ListEntry): readonly Span[] {
  return keysOf(citations)
    .filter(({ entry }) => entry?.span.start === span.start)
    .map((key) => key.span);
}

function keysOf(citations: DraftAnalysis['citations']): readonly CitedKey[] {
  return citations.flatMap(({ keys }) => keys);
}
