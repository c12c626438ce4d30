import type { DraftAnalysis } from '../analysis';
import { touches } from '../span';
import type { ListEntry } from '../text/citations';

/** The entry of the draft's own reference list that is cited at an offset by its number; `undefined` where none is. */
export function entryAt({ citations }: DraftAnalysis, offset: number): ListEntry | undefined {
  return citations.flatMap(({ keys }) => keys).find(({ span, entry }) => entry && touches(span, offset))
    ?.entry;
}
