import { type Span, shift } from '../span';
import { splitChunks } from '../text/chunks';
import { parseChunk } from '../text/parse';

/** Every place of a Markdown text that cites one of the keys, in order: the characters of the key alone. */
export function citedIn(text: string, keys: readonly string[]): readonly Span[] {
  // Most paragraphs of most drafts hold none of them, and parsing is slow.
  const chunks = splitChunks(text).filter((chunk) => keys.some((key) => chunk.text.includes(key)));
  return chunks.flatMap((chunk) =>
    parseChunk(chunk.text)
      .citations.flatMap((citation) => citation.keys)
      .filter(({ key }) => keys.includes(key))
      .map(({ span }) => shift(span, chunk.start)),
  );
}
