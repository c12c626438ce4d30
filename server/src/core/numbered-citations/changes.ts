import type { Edit } from '../fixes/fix';
import { findSection } from '../references-section/find-section';
import { shift } from '../span';

/**
 * The edits that make one text of another, in order. What comes before the section of references, what is in it and what
 * comes behind are held against each other line by line, so that a cursor stays where it is; as a whole where lines are more
 * or fewer.
 */
export function changes(before: string, after: string): readonly Edit[] {
  const [old, now] = [partsOf(before), partsOf(after)];
  if (old.length !== now.length) return byLine(before, after);
  let at = 0;
  return old.flatMap((part, index) => {
    const edits = byLine(part, now[index] ?? '').map(({ span, newText }) => ({
      span: shift(span, at),
      newText,
    }));
    at += part.length;
    return edits;
  });
}

function partsOf(text: string): readonly string[] {
  const place = findSection(text);
  if (place.kind !== 'there') return [text];
  const { start, end } = place.inner;
  return [text.slice(0, start), text.slice(start, end), text.slice(end)];
}

function byLine(before: string, after: string): readonly Edit[] {
  const [old, now] = [linesOf(before), linesOf(after)];
  if (old.length !== now.length) return difference(before, after);
  let at = 0;
  return old.flatMap((line, index) => {
    const edits = difference(line, now[index] ?? '').map(({ span, newText }) => ({
      span: shift(span, at),
      newText,
    }));
    at += line.length;
    return edits;
  });
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
