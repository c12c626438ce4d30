import { Cache } from '../cache';
import { shift } from '../span';
import { splitChunks } from './chunks';
import type { Citation } from './citations';
import { parseChunk } from './parse';

/** Enough for some long drafts; most of a draft is the same the next time. */
const MOST_CHUNKS = 10_000;
const read = new Cache<readonly Citation[]>(MOST_CHUNKS);

/** The citations of a whole draft, in order, in UTF-16 offsets of it. Takes any text. */
export function citationsIn(text: string): readonly Citation[] {
  return splitChunks(text).flatMap((chunk) =>
    read
      .get(chunk.text, () => parseChunk(chunk.text).citations)
      .map((citation) => moved(citation, chunk.start)),
  );
}

/** The same citation in a text that it begins further down in. */
export function moved(citation: Citation, by: number): Citation {
  const keys = citation.keys.map((key) => ({ ...key, span: shift(key.span, by) }));
  return { ...citation, span: shift(citation.span, by), keys };
}
