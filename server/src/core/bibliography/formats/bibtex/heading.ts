import { isEntryAt } from './block-end';
import { ENTRY_TYPES } from './types';

/** Where a text is gone through, and the line of the `@` looked at last. Offsets are UTF-16 offsets of the text. */
export interface LineOfMark {
  readonly text: string;
  /** Behind what has been read. */
  at: number;
  /** The start of that line, and the line feed at its end. */
  line: number;
  feed: number;
}

/** How a text begins a block: its type and the brace that opens it. */
export const HEADING = /@[ \t]*([A-Za-z][A-Za-z0-9_-]*)\s*([{(])/y;

/** Before any `@` of a text that is read from an offset on, which is in its first line. */
export function lineOfFirst(text: string, at: number): LineOfMark {
  return { text, at, line: 0, feed: feedFrom(text, 0) };
}

/** Whether an `@` begins an entry: it is the first in its line, or an entry was the last thing before it. */
export function isHeading(marked: LineOfMark, at: number): boolean {
  const { text } = marked;
  while (marked.feed < at) {
    marked.line = marked.feed + 1;
    marked.feed = feedFrom(text, marked.line);
  }
  const from = Math.max(marked.at, marked.line);
  let before = at;
  while (before > from && ' \t\r,})'.includes(text[before - 1] ?? '')) before -= 1;
  if (before === from) return true;
  // Within a line it is more likely part of an address, unless it looks like nothing else.
  return text[marked.line] !== '%' && isEntryAt(text, at) && ENTRY_TYPES.has(typeAt(text, at));
}

function feedFrom(text: string, from: number): number {
  const feed = text.indexOf('\n', from);
  return feed < 0 ? Infinity : feed;
}

function typeAt(text: string, at: number): string {
  HEADING.lastIndex = at;
  return HEADING.exec(text)?.[1]?.toLowerCase() ?? '';
}
