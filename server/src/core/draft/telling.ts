import type { IgnoreComment } from '../text/ignores';
import type { ParsedChunk } from '../text/prose';
import type { CitingPart } from './citing-part';
import type { ChunkReading } from './read-chunk';

/** What a part was read to. */
interface ReadPart {
  readonly prose: ParsedChunk;
  readonly reading: ChunkReading;
  readonly citing: CitingPart;
  readonly comments: readonly IgnoreComment[];
}

/**
 * Whether a part has findings, may come to have some for what it cites, or has anything else that is told of the draft with each
 * key press: notes of its parser, ignore comments.
 */
export function tellsSomething({ prose, reading, citing, comments }: ReadPart): boolean {
  const told = [prose.notes, reading.findings, citing.doubted, citing.doubtedTrials, comments];
  return told.some(({ length }) => length > 0);
}

/** The places of the parts that do. */
export function tellingOf(parts: readonly { readonly tells: boolean }[]): readonly number[] {
  const places: number[] = [];
  for (const [at, { tells }] of parts.entries()) if (tells) places.push(at);
  return places;
}
