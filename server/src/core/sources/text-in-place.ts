import type { TextElsewhere } from '../bibliography/source-text';
import type { Steps } from '../steps';

/** A file in UTF-8 that is not read as a whole, but where something in it is asked for. */
export interface FileInPlace {
  /** In bytes. */
  readonly size: number;
  /** The text between two byte offsets, both between characters. Empty once it is no longer the file that it was. */
  readonly textAt: (from: number, to: number) => string;
}

/** UTF-16 units between two marks: as much as some records have, which is read anew for each. */
export const MARKED_UNITS = 4096;

/**
 * Marks in a text: its UTF-16 offsets, about every 4,096, each with the number of bytes before it in UTF-8, both as one number
 * behind the other. The last is its end.
 */
export function* marksInSteps(text: string): Steps<Uint32Array> {
  const marks = new Uint32Array(2 * (Math.floor(text.length / MARKED_UNITS) + 2));
  let from = 0;
  let bytes = 0;
  for (let mark = 0; mark < marks.length; mark += 2) {
    marks[mark] = from;
    marks[mark + 1] = bytes;
    const to = betweenCharacters(text, Math.min((mark / 2 + 1) * MARKED_UNITS, text.length));
    bytes += bytesIn(text.slice(from, to));
    from = to;
    yield;
  }
  return marks;
}

/** The offset, or the one before where it is within a pair. */
function betweenCharacters(text: string, at: number): number {
  return isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at)) ? at - 1 : at;
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000;
}

/** Bytes of a text in UTF-8 (Unicode Standard, table 3-6). */
function bytesIn(text: string): number {
  if (!/[\u0080-\uFFFF]/.test(text)) return text.length;
  let bytes = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    // Of a pair either half counts for two of its four bytes.
    if (unit < 0x80) bytes += 1;
    else bytes += unit < 0x800 || isHigh(unit) || isLow(unit) ? 2 : 3;
  }
  return bytes;
}

/** Bytes of a mark of the byte order, which is no part of the text. */
const BYTE_ORDER_MARK = 3;

/** The text of a file in its place, by what was marked in it; nothing where it cannot be that of the file. */
export function textInPlace({ size, textAt }: FileInPlace, marks: Uint32Array): TextElsewhere | undefined {
  const [length, bytes] = marks.slice(-2);
  if (length === undefined || bytes === undefined) return undefined;
  const before = size - bytes;
  if (before !== 0 && before !== BYTE_ORDER_MARK) return undefined;
  const slice = (start = 0, end = length): string => {
    const to = Math.min(end, length);
    if (start >= to) return '';
    const first = 2 * Math.floor(start / MARKED_UNITS);
    let last = 2 * Math.ceil(to / MARKED_UNITS);
    if ((marks[last] ?? length) < to) last += 2;
    const from = marks[first] ?? 0;
    const text = textAt(before + (marks[first + 1] ?? 0), before + (marks[last + 1] ?? bytes));
    return text.slice(start - from, to - from);
  };
  return { length, slice };
}
