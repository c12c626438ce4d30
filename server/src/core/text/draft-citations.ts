import type { Span } from '../span';
import { inOneGo } from '../steps';
import { splitChunks } from './chunks';
import { type Citation, shiftCitation } from './citations';
import { parseChunk } from './parse';

/** Every place of a Markdown text that cites one of the keys, in order: the characters of the key alone. */
export function citedIn(text: string, keys: readonly string[]): readonly Span[] {
  return inOneGo(citationsIn(text, (chunk) => keys.some((key) => chunk.includes(key))))
    .flatMap((citation) => citation.keys)
    .filter(({ key }) => keys.includes(key))
    .map(({ span }) => span);
}

/**
 * The citations by key of a Markdown text, in order, but for those in chunks that `isWanted` refuses; step by step, as
 * parsing is slow. What it yields means nothing.
 */
export function* citationsIn(
  text: string,
  isWanted: (chunk: string) => boolean = (chunk) => /@|\{(?:foot)?cite/.test(chunk),
): Generator<undefined, readonly Citation[]> {
  const citations: Citation[] = [];
  for (const chunk of splitChunks(text)) {
    // Most paragraphs of most drafts hold none.
    if (!isWanted(chunk.text)) continue;
    const found = parseChunk(chunk.text).citations;
    citations.push(...found.map((citation) => shiftCitation(citation, chunk.start)));
    yield undefined;
  }
  return citations;
}
