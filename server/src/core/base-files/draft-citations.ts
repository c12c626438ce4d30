import type { Span } from '../span';
import { splitChunks } from '../text/chunks';
import { type Citation, shiftCitation } from '../text/citations';
import { parseChunk } from '../text/parse';

/** Every place of a Markdown text that cites one of the keys, in order: the characters of the key alone. */
export function citedIn(text: string, keys: readonly string[]): readonly Span[] {
  return citationsIn(text, (chunk) => keys.some((key) => chunk.includes(key)))
    .flatMap((citation) => citation.keys)
    .filter(({ key }) => keys.includes(key))
    .map(({ span }) => span);
}

/** The citations by key of a Markdown text, in order, but for those in chunks that `isWanted` refuses. */
export function citationsIn(
  text: string,
  isWanted: (chunk: string) => boolean = (chunk) => chunk.includes('@'),
): readonly Citation[] {
  // Most paragraphs of most drafts hold none, and parsing is slow.
  const chunks = splitChunks(text).filter((chunk) => isWanted(chunk.text));
  return chunks.flatMap((chunk) =>
    parseChunk(chunk.text).citations.map((citation) => shiftCitation(citation, chunk.start)),
  );
}
