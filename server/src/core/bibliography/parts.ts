import type { Steps } from '../steps';
import type { SourceText, TextElsewhere } from './source-text';

/** A part of a text in which records are looked for. Offsets within are those of the part. */
export interface Part {
  readonly text: string;
  /** Where it begins in the whole text. */
  readonly from: number;
  /** Where records are looked for from: what is before it tells what it is the first of in its line. */
  readonly at: number;
  /** Whether the text ends with it. */
  readonly isLast: boolean;
}

/** A text as its only part. */
export function wholePart(text: string): Part {
  return { text, from: 0, at: 0, isLast: true };
}

/** A part by the offsets of the whole text. */
export function asWhole({ text, from }: Part): TextElsewhere {
  const slice = (start = 0, end = from + text.length): string => text.slice(start - from, end - from);
  return { length: from + text.length, slice };
}

/** Where the next part begins, and where records are looked for in it, both as offsets of the part before it. */
export interface Rest {
  readonly from: number;
  readonly at: number;
}

/**
 * Finds what is in a part. Gives where to go on: at the last record, as only what stands behind a record tells where it ends.
 * Nothing where the part has to be longer for that; what was found in it is to be found again.
 */
export type FindIn = (part: Part) => Steps<Rest | undefined>;

/**
 * UTF-16 units of a part: few enough for V8 to have it among its youngest objects, of which collections are cheap, and many
 * enough for some forty records.
 */
const PART = 48_000;

/**
 * Goes through a text: a string as one part; one that is elsewhere in parts, so that it is never in memory as a whole,
 * unless a single record is as long. Takes time proportional to the text.
 */
export function* inParts(text: SourceText, find: FindIn): Steps<void> {
  if (typeof text === 'string') {
    yield* find(wholePart(text));
    return;
  }
  const { part: size = PART } = text;
  let from = 0;
  let at = 0;
  for (let length = size; ; ) {
    const isLast = from + length >= text.length;
    const rest = yield* find({ text: text.slice(from, from + length), from, at, isLast });
    if (isLast) return;
    if (rest && rest.at > at) {
      from += rest.from;
      at = rest.at - rest.from;
      length = size;
    } else length *= 2;
  }
}

/**
 * The same texts in memory of their own. A piece of a string keeps all of it in memory, which for a part would come to the
 * whole text.
 */
export function apart(texts: readonly string[]): string[] {
  const joined = texts.join('');
  let end = 0;
  return texts.map(({ length }) => joined.slice(end, (end += length)));
}
