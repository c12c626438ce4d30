import type { Chunk } from '../text/prose';
import type { Resplit } from '../text/resplit';
import type { Parsed } from './outline';
import { isListed, type Sources, sourcesOf } from './sources';

/** A version of a draft whose sources were gathered: what was parsed of each of its chunks. */
export interface Sourced {
  readonly parts: readonly Parsed[];
  readonly sources: Sources;
}

/**
 * What `sourcesOf` gathers from a draft, given its chunks, what of the version before is still there, and what was parsed of
 * each. Where nothing but plain text has changed, as with most keys, that of the version before is not gathered again.
 */
export function sourcesNow(cut: Resplit, parsed: readonly Parsed[], last: Sourced | undefined): Sources {
  return (last && takenOver(cut, parsed, last)) ?? sourcesOf(cut.chunks, parsed);
}

function takenOver(
  { chunks, before, after }: Resplit,
  parsed: readonly Parsed[],
  { parts, sources }: Sourced,
): Sources | undefined {
  const { inList } = sources;
  if (inList.size > 0 && chunks.length !== parts.length) return undefined;
  const gone = parts.slice(before, parts.length - after);
  const come = parsed.slice(before, parsed.length - after);
  if (![...gone, ...come].every(isWithoutSources)) return undefined;
  const listedAt = (at: number): readonly Chunk[] => {
    const [chunk, of] = [chunks[at], parsed[at]];
    return chunk && of && isListed(of.prose) ? [chunk] : [];
  };
  return {
    ...sources,
    // Its entries may have changed, and stand elsewhere.
    list: [...inList].flatMap(listedAt),
    keyed: sources.keyed + keyedIn(come) - keyedIn(gone),
  };
}

function isWithoutSources({ outline: { isPlain, heading } }: Parsed): boolean {
  return isPlain && !heading;
}

function keyedIn(parsed: readonly Parsed[]): number {
  let keyed = 0;
  for (const { prose } of parsed) keyed += prose.citations.length;
  return keyed;
}
