import type { Span } from '../span';
import { splitChunks } from '../text/chunks';
import type { Chunk } from '../text/prose';
import { sectionRole } from '../text/sections';
import { CLOSING, CLOSING_COMMENT, DIV_CLOSING, DIV_OPENING, OPENING_COMMENT, REFS_DIV } from './markers';

/** Where the references of a draft are, or are to be put. Offsets are UTF-16 offsets of the draft. */
export type SectionPlace =
  /** What stands between its marks, line breaks included. */
  | { readonly kind: 'there'; readonly inner: Span }
  /** It has none; `at` is where to put one, below a heading of its own or with a heading to be written. */
  | {
      readonly kind: 'missing';
      readonly at: number;
      readonly hasHeading: boolean;
      /** There is a section of references that is not kept up to date. */
      readonly hasOther: boolean;
    }
  /** It is opened and never closed; one sentence says where. */
  | { readonly kind: 'broken'; readonly message: string };

/**
 * Finds the section of references that is kept up to date: between two comments, or in the div that Pandoc puts the
 * references in. Marks in code, formulas and the like are none. Takes any text.
 */
export function findSection(text: string): SectionPlace {
  const chunks = splitChunks(text);
  const comment = chunks.findIndex((chunk) => OPENING_COMMENT.test(chunk.text));
  if (comment >= 0) {
    const end = chunks.findIndex((chunk, index) => index > comment && CLOSING_COMMENT.test(chunk.text));
    return between(text, chunks[comment], chunks[end], CLOSING);
  }
  const div = chunks.findIndex((chunk) => REFS_DIV.test(chunk.text));
  if (div >= 0) return between(text, chunks[div], endOfDiv(chunks, div), ':::');
  return placeFor(text, chunks);
}

function between(
  text: string,
  open: Chunk | undefined,
  close: Chunk | undefined,
  missing: string,
): SectionPlace {
  const start = open ? open.start + open.text.length : 0;
  if (close) return { kind: 'there', inner: { start, end: close.start } };
  const line = text.slice(0, start).split(/\r\n?|\n/).length;
  const message = `The section of references that begins in line ${line} has no end: write ${missing} in a line below it.`;
  return { kind: 'broken', message };
}

function endOfDiv(chunks: readonly Chunk[], start: number): Chunk | undefined {
  let depth = 1;
  for (const chunk of chunks.slice(start + 1)) {
    if (DIV_CLOSING.test(chunk.text)) depth -= 1;
    else if (DIV_OPENING.test(chunk.text)) depth += 1;
    if (depth === 0) return chunk;
  }
  return undefined;
}

const HEADING = /^ {0,3}#{1,6}[ \t]+(.*?)[ \t#]*(?:\{[^{}]*\})?\s*$/;

/** Below a last heading that has nothing below it yet, or else the end. */
function placeFor(text: string, chunks: readonly Chunk[]): SectionPlace {
  const last = chunks.at(-1);
  const at = last ? last.start + last.text.length : text.length;
  const hasHeading = last !== undefined && isHeading(last);
  return { kind: 'missing', at, hasHeading, hasOther: !hasHeading && chunks.some(isHeading) };
}

function isHeading({ text }: Chunk): boolean {
  const heading = HEADING.exec(text)?.[1];
  return heading !== undefined && sectionRole(heading) === 'references';
}
