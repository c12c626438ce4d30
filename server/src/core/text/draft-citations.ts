import { shift } from '../span';
import { splitChunks } from './chunks';
import type { Citation } from './citations';
import { parseChunk } from './parse';

/** The citations of a whole draft, in order, in UTF-16 offsets of it. Takes any text. */
export function citationsIn(text: string): readonly Citation[] {
  return splitChunks(text).flatMap((chunk) =>
    parseChunk(chunk.text).citations.map((citation) => moved(citation, chunk.start)),
  );
}

/** The same citation in a text that it begins further down in. */
export function moved(citation: Citation, by: number): Citation {
  const keys = citation.keys.map((key) => ({ ...key, span: shift(key.span, by) }));
  return { ...citation, span: shift(citation.span, by), keys };
}
