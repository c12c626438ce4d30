/** One line of a text; offsets are UTF-16 offsets of the text. */
export interface Line {
  readonly start: number;
  /** Where its line ending begins. */
  readonly end: number;
  /** The line without its line ending. */
  readonly text: string;
  /** Columns of leading spaces and tabs, a tab reaching to the next multiple of four (CommonMark 0.31, 2.2). */
  readonly indent: number;
  /** Nothing but spaces and tabs. */
  readonly blank: boolean;
}

/**
 * The lines of `text` from the offset `from` (the start of a line) on. Lines end with LF, CRLF or a lone CR.
 * A text that ends with a line ending has no empty last line.
 */
export function* linesOf(text: string, from = 0): Generator<Line> {
  let start = from;
  let feed = -1;
  let carriage = -1;
  while (start < text.length) {
    // Each kind of line ending is looked for again only once it has been passed, so that a text without one is searched once.
    if (feed < start) feed = endingFrom(text, '\n', start);
    if (carriage < start) carriage = endingFrom(text, '\r', start);
    const end = Math.min(feed, carriage);
    yield lineAt(text, start, end);
    start = end === carriage && feed === end + 1 ? end + 2 : end + 1;
  }
}

/** The offset of the next line ending of a kind from an offset on; the length of the text where there is none. */
export function endingFrom(text: string, ending: string, from: number): number {
  const found = text.indexOf(ending, from);
  return found === -1 ? text.length : found;
}

function lineAt(text: string, start: number, end: number): Line {
  let indent = 0;
  let at = start;
  for (; at < end; at += 1) {
    const char = text.charCodeAt(at);
    if (char === 32) indent += 1;
    else if (char === 9) indent += 4 - (indent % 4);
    else break;
  }
  return { start, end, text: text.slice(start, end), indent, blank: at === end };
}
