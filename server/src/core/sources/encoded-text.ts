import type { TextElsewhere } from '../bibliography/source-text';
import type { Steps } from '../steps';
import { MARKED_UNITS } from './text-in-place';

/** A text in UTF-8, without a byte order mark, that is left as it is: as a string it could take twice the memory. */
export interface EncodedText {
  readonly bytes: Uint8Array;
  /** The text between two byte offsets, both between characters. */
  readonly textAt: (from: number, to: number) => string;
  /** Whether its bytes are those of another. */
  readonly isSame: (other: EncodedText) => boolean;
}

/** Marks in a text as `marksInSteps` gives them, by its bytes, which are sound UTF-8. */
export function* marksOfBytes(encoded: EncodedText): Steps<Uint32Array> {
  const bytes = viewOf(encoded);
  const marks = [0, 0];
  let place: Place = { units: 0, at: 0 };
  for (let mark = 0; place.at < bytes.byteLength || mark <= place.units; ) {
    mark += MARKED_UNITS;
    place = placeAt(bytes, place, mark);
    marks.push(place.units, place.at);
    yield;
  }
  return Uint32Array.from(marks);
}

/** The text by its marks. What is asked for is all that is made a string: who keeps some of it keeps nothing more in memory. */
export function markedText(encoded: EncodedText, marks: Uint32Array): TextElsewhere {
  const bytes = viewOf(encoded);
  const [length = 0] = marks.slice(-2);
  const placeOf = (unit: number): Place => {
    const mark = 2 * Math.floor(unit / MARKED_UNITS);
    return placeAt(bytes, { units: marks[mark] ?? 0, at: marks[mark + 1] ?? 0 }, unit);
  };
  const slice = (start = 0, end = length): string => {
    const to = Math.min(end, length);
    if (start >= to) return '';
    const [first, last] = [placeOf(start), placeOf(to)];
    const isWithinPair = last.units < to;
    const text = encoded.textAt(first.at, isWithinPair ? endOf(bytes, last.at) : last.at);
    return text.slice(start - first.units, to - first.units);
  };
  return { length, slice };
}

function viewOf({ bytes: { buffer, byteOffset, byteLength } }: EncodedText): DataView {
  return new DataView(buffer, byteOffset, byteLength);
}

/** How many UTF-16 units there are before a byte. */
interface Place {
  readonly units: number;
  readonly at: number;
}

/** The place of a unit or, where it is within a pair, of the one before. */
function placeAt(bytes: DataView, { units, at }: Place, unit: number): Place {
  let [count, next] = [units, at];
  // As many bytes are never more units.
  for (let to = next; count < unit && next < bytes.byteLength; next = to) {
    to = beginningOf(bytes, Math.min(next + unit - count, bytes.byteLength));
    if (to === next) to = endOf(bytes, next);
    const found = unitsIn(bytes, next, to);
    if (count + found > unit) break;
    count += found;
  }
  return { units: count, at: next };
}

/** The offset, or where the character begins that it is within. */
function beginningOf(bytes: DataView, at: number): number {
  let from = at;
  while (from < bytes.byteLength && UNITS[bytes.getUint8(from)] === 0) from -= 1;
  return from;
}

/** Where the character ends that begins here. */
function endOf(bytes: DataView, at: number): number {
  let to = at + 1;
  while (to < bytes.byteLength && UNITS[bytes.getUint8(to)] === 0) to += 1;
  return to;
}

/** UTF-16 units between two characters. Eight bytes are looked at together, as most of them are letters of ASCII. */
function unitsIn(bytes: DataView, from: number, to: number): number {
  let count = 0;
  let at = from;
  while (at < to) {
    const end = at + 8;
    if (end <= to && ((bytes.getInt32(at) | bytes.getInt32(at + 4)) & 0x80_80_80_80) === 0) {
      count += 8;
      at = end;
    } else {
      for (const some = Math.min(end, to); at < some; at += 1) count += UNITS[bytes.getUint8(at)] ?? 0;
    }
  }
  return count;
}

/** UTF-16 units of a character by each byte that it may have: those behind its first count for none (Unicode Standard, table 3-6). */
const UNITS = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte >= 0x80 && byte < 0xc0) return 0;
  return byte < 0xf0 ? 1 : 2;
});
