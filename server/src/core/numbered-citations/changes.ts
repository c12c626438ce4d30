import type { Edit } from '../fixes/fix';
import { findSection } from '../references-section/find-section';
import { shift } from '../span';

/**
 * The edits that make one text of another, in order. What comes before the section of references, what is in it and what
 * comes behind are held against each other line by line, so that a cursor stays where it is; as a whole where lines are more
 * or fewer.
 */
export function changes(before: string, after: string): readonly Edit[] {
  return piecewise(before, after, partsOf, byLine);
}

function byLine(before: string, after: string): readonly Edit[] {
  return piecewise(before, after, linesOf, difference);
}

/** The edits of each piece by itself; those of the whole where one text has more pieces than the other. */
function piecewise(
  before: string,
  after: string,
  cut: (text: string) => readonly string[],
  compare: (before: string, after: string) => readonly Edit[],
): readonly Edit[] {
  const [old, now] = [cut(before), cut(after)];
  if (old.length !== now.length) return compare(before, after);
  let at = 0;
  return old.flatMap((piece, index) => {
    const start = at;
    at += piece.length;
    return compare(piece, now[index] ?? '').map(({ span, newText }) => ({
      span: shift(span, start),
      newText,
    }));
  });
}

function partsOf(text: string): readonly string[] {
  const place = findSection(text);
  if (place.kind !== 'there') return [text];
  const { start, end } = place.inner;
  return [text.slice(0, start), text.slice(start, end), text.slice(end)];
}

/** The lines of a text with what ends them. */
function linesOf(text: string): readonly string[] {
  return text.split(/(?<=\n)/);
}

/** One edit, no longer than it must be; none where both are the same. */
function difference(before: string, after: string): readonly Edit[] {
  if (before === after) return [];
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let tail = 0;
  while (tail < most - start && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  // Half of a character is no place in a text.
  if (isHalved(before, start) || isHalved(after, start)) start -= 1;
  if (isHalved(before, before.length - tail) || isHalved(after, after.length - tail)) tail -= 1;
  const span = { start, end: before.length - tail };
  return [{ span, newText: after.slice(start, after.length - tail) }];
}

/** Whether an offset lies within a pair of surrogates. */
function isHalved(text: string, at: number): boolean {
  return /[\uD800-\uDBFF]/.test(text[at - 1] ?? '') && /[\uDC00-\uDFFF]/.test(text[at] ?? '');
}
