import { quote } from '../../../evidence/quote';
import type { Span } from '../../../span';
import type { Fault } from '../shared/draft';

/** What `@string` abbreviations stand for, by their names in lower case. */
export type Strings = ReadonlyMap<string, string>;

/** An entry being read, from `at` to `end`, which are offsets of its `text`. */
export interface Reader {
  readonly text: string;
  /** Where its text begins in the file. */
  readonly from: number;
  readonly end: number;
  /** Whether the entry has a closing brace. If not, one within it may be missing. */
  readonly closed: boolean;
  readonly strings: Strings;
  readonly faults: Fault[];
  at: number;
}

/** What abbreviations of abbreviations can grow to is without limit, so that there must be one. */
const LONGEST_JOINED = 100_000;

/** The beginning of another field, which a value has swallowed for want of a brace. */
const OTHER_FIELDS = /,\s*[A-Za-z][\w:+.-]*\s*=\s*[{"\d]/;
const WORD = /[^\s,{}"#=%]+/y;
const JOINT = /\s*#\s*/y;

/** Reads on by what an expression matches, unless that goes over the end. */
export function advance(reader: Reader, sticky: RegExp): RegExpExecArray | undefined {
  sticky.lastIndex = reader.at;
  const found = sticky.exec(reader.text);
  if (!found || sticky.lastIndex > reader.end) return undefined;
  reader.at = sticky.lastIndex;
  return found;
}

/** What is between two offsets of its text, as the file has it. */
export function spanIn({ from }: Reader, start: number, end: number): Span {
  return { start: from + start, end: from + end };
}

/** Tells of an error between two offsets. */
export function tell(reader: Reader, start: number, end: number, message: string): void {
  reader.faults.push({ message, span: spanIn(reader, start, end), severity: 'error' });
}

/**
 * A value: texts in braces or quotes, numbers and abbreviations, joined by `#`. `undefined`, and a fault, where there
 * is none.
 */
export function valueAt(reader: Reader, start: number, name: string): string | undefined {
  let value = '';
  do {
    const part = partAt(reader);
    if (part === undefined) {
      const message = `The value of ${quote(name)} is never closed, or there is none: write it in braces.`;
      tell(reader, start, start + name.length, message);
      return undefined;
    }
    value += part;
    if (value.length > LONGEST_JOINED && value !== part) {
      tell(
        reader,
        start,
        start + name.length,
        `What is joined by # in ${quote(name)} is too long: shorten it.`,
      );
      return undefined;
    }
  } while (advance(reader, JOINT));
  return value;
}

function partAt(reader: Reader): string | undefined {
  const opening = reader.at < reader.end ? reader.text[reader.at] : undefined;
  if (opening === '{' || opening === '"') return delimited(reader, opening);
  const start = reader.at;
  const word = advance(reader, WORD)?.[0];
  return word === undefined ? undefined : meaningOf(word, start, reader);
}

function delimited(reader: Reader, opening: string): string | undefined {
  const { text } = reader;
  const start = reader.at + 1;
  let depth = 0;
  const marks = opening === '{' ? /[{}]/g : /[{}"]/g;
  marks.lastIndex = start;
  while (marks.test(text) && marks.lastIndex <= reader.end) {
    const mark = text[marks.lastIndex - 1];
    if (depth === 0 && mark !== '{') {
      // A quote that runs into the brace around it was never closed.
      if (opening === '"' && mark === '}') return undefined;
      const value = text.slice(start, marks.lastIndex - 1);
      if (!reader.closed && OTHER_FIELDS.test(value)) return undefined;
      reader.at = marks.lastIndex;
      return value;
    }
    if (mark === '{') depth += 1;
    else if (mark === '}') depth -= 1;
  }
  return undefined;
}

/** The names of the months that every BibTeX style defines stand for themselves: dates are read from them. */
const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

function meaningOf(word: string, start: number, reader: Reader): string {
  const meaning = reader.strings.get(word.toLowerCase());
  if (meaning !== undefined) return meaning;
  if (!/^[\d-]+$/.test(word) && !MONTH.test(word)) {
    const message = `There is no @string ${quote(word)} in this file: define it, or put braces around the text.`;
    reader.faults.push({ message, span: spanIn(reader, start, reader.at), severity: 'warning' });
  }
  return word;
}
