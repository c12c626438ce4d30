import type { Span } from '../span';
import { tableOf } from '../table-of';

/** Marks that close what the key opens; a straight mark does both, and so do the low and the German ones. */
const CLOSERS = tableOf({
  '"': '"',
  '\u201c': '\u201d',
  '\u201e': '\u201c\u201d',
  '\u00ab': '\u00bb',
});

/** How many marks may wait for their counterpart: more are no quotations. */
const DEEPEST = 20;

const MARK = /["\u201c\u201d\u201e\u00ab\u00bb]/g;
const BEFORE_OPENING = /[\s([{\u2014\u2013\u2018'/-]/;

/**
 * The passages of a block's text in double quotation marks (straight, curly, guillemets), the marks
 * included, in order and none within another. Offsets are UTF-16 units. A mark without its counterpart
 * quotes nothing; a straight one behind a digit without an opening one before it is a measure (5").
 */
export function quotedSpans(text: string): Span[] {
  const spans: Span[] = [];
  const open: { readonly mark: string; readonly at: number }[] = [];
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    const opening = open.findLastIndex((each) => closes(text, each.mark, mark, index));
    const start = open[opening]?.at;
    if (start !== undefined) {
      open.length = opening;
      while ((spans.at(-1)?.start ?? -1) > start) spans.pop();
      spans.push({ start, end: index + 1 });
    } else if (open.length < DEEPEST && opens(text, mark, index)) {
      open.push({ mark, at: index });
    }
  }
  return spans;
}

function opens(text: string, mark: string, at: number): boolean {
  if (CLOSERS.get(mark) === undefined) return false;
  if (mark !== '"') return true;
  return (at === 0 || BEFORE_OPENING.test(text.charAt(at - 1))) && /\S/.test(text.charAt(at + 1));
}

function closes(text: string, opening: string, mark: string, at: number): boolean {
  if (!CLOSERS.get(opening)?.includes(mark)) return false;
  return mark !== '"' || /\S/.test(text.charAt(at - 1));
}
