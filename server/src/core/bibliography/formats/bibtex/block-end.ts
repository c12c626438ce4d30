import { matchesAt } from './match-at';

/** An entry begins here for certain, even within another one, which then was never closed. */
const NEXT_ENTRY =
  /@[ \t]*(?:(?:comment|preamble|string)\s*[{(]|[A-Za-z][A-Za-z0-9_-]*\s*[{(]\s*[^\s,{}()="]*\s*,)/iy;

/** The end of a block, and whether there is a brace that closes it. */
export interface BlockEnd {
  readonly end: number;
  readonly closed: boolean;
}

/**
 * Where a block ends: before the brace or parenthesis that closes it, or, where none does, where another entry
 * begins for certain, or with the text. Braces count as BibTeX counts them, with a backslash or without.
 */
export function blockEnd(text: string, from: number, brace: '}' | ')'): BlockEnd {
  let depth = 0;
  let quoted = false;
  const marks = brace === '}' ? /[{}@]/g : /[{}@")]/g;
  marks.lastIndex = from;
  while (marks.test(text)) {
    const at = marks.lastIndex - 1;
    const mark = text[at];
    if (mark === '{') depth += 1;
    else if (mark === '@') {
      if (startsEntry(text, at)) return { end: at, closed: false };
    } else if (depth === 0 && mark === '"') quoted = !quoted;
    else if (depth === 0 && mark === brace && !quoted) return { end: at, closed: true };
    else if (mark === '}') depth -= 1;
  }
  return { end: text.length, closed: false };
}

/** Whether an `@` is the first in its line and begins an entry. */
function startsEntry(text: string, at: number): boolean {
  let before = at;
  while (text[before - 1] === ' ' || text[before - 1] === '\t') before -= 1;
  const previous = text[before - 1];
  return (previous === '\n' || previous === '\r') && matchesAt(NEXT_ENTRY, text, at);
}

/** Whether what is at an offset begins an entry, wherever in a line it is. */
export function isEntryAt(text: string, at: number): boolean {
  return matchesAt(NEXT_ENTRY, text, at);
}
