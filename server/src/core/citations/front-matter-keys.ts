import { type Span, touches } from '../span';
import { frontMatterEnd } from '../text/front-matter';
import { findKeys } from '../text/keys';

/** A key that a draft's front matter cites. */
export interface FrontMatterKey {
  readonly key: string;
  /** The key's own characters, in UTF-16 offsets of the draft. */
  readonly span: Span;
}

/**
 * The keys that the front matter of a draft cites, in order: those under Pandoc's `nocite`, which go into the printed list
 * without a citation in the text, and those in an abstract and the like.
 */
export function frontMatterKeys(text: string): readonly FrontMatterKey[] {
  const from = text.startsWith('\uFEFF') ? 1 : 0;
  if (!text.startsWith('---', from)) return [];
  const block = text.slice(0, frontMatterEnd(text, from, true) ?? 0);
  return (
    findKeys(block, [{ prose: 0, source: 0, length: block.length }])
      // An `@` behind a word and its full stop is an e-mail address.
      .filter(({ whole, suppressAuthor }) => block[whole.start - 1] !== '.' || suppressAuthor)
      .map(({ key, span }) => ({ key, span }))
  );
}

/** The one at an offset of the draft. */
export function frontMatterKeyAt(text: string, offset: number): FrontMatterKey | undefined {
  return frontMatterKeys(text).find(({ span }) => touches(span, offset));
}
