import { type Span, touches } from '../span';
import { frontMatterEnd } from '../text/front-matter';

/** A key that a draft's front matter cites. */
export interface FrontMatterKey {
  readonly key: string;
  /** The key's own characters, in UTF-16 offsets of the draft. */
  readonly span: Span;
}

/** Keys as `core/text/keys.ts` has them; an `@` right behind a word is an e-mail address. */
const KEY =
  /(?<![\p{L}\p{N}_.])@(?:\{([^{}\n]{1,300})\}|([\p{L}\p{N}_](?:[\p{L}\p{N}_]|[:.#$%&\-+?<>~/](?=[\p{L}\p{N}_]))*))/gu;

/**
 * The keys that the front matter of a draft cites, in order: those under Pandoc's `nocite`, which go into the printed list
 * without a citation in the text, and those in an abstract and the like.
 */
export function frontMatterKeys(text: string): readonly FrontMatterKey[] {
  const from = text.startsWith('\uFEFF') ? 1 : 0;
  if (!text.startsWith('---', from)) return [];
  const block = text.slice(0, frontMatterEnd(text, from, true) ?? 0);
  return Array.from(block.matchAll(KEY), ({ 1: braced, 2: plain = '', index }) => {
    const key = braced ?? plain;
    const start = index + (braced === undefined ? 1 : 2);
    return { key, span: { start, end: start + key.length } };
  });
}

/** The one at an offset of the draft. */
export function frontMatterKeyAt(text: string, offset: number): FrontMatterKey | undefined {
  return frontMatterKeys(text).find(({ span }) => touches(span, offset));
}
