import { KEY_COMMENT } from '../references-section/markers';
import type { Span } from '../span';

/** The keys of a section of references by the numbers of its entries; entries without either are left out. */
export function listedKeys(text: string, { start, end }: Span): ReadonlyMap<number, string> {
  const keys = new Map<number, string>();
  for (const line of text.slice(start, end).split(/\r\n?|\n/)) {
    const number = /^(\d{1,4})\. /.exec(line)?.[1];
    const key = KEY_COMMENT.exec(line)?.[1];
    if (number !== undefined && key !== undefined) keys.set(Number(number), key);
  }
  return keys;
}
