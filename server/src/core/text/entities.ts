import { parseMarkdown } from './processor';

/** How many decoded references are kept; a draft uses few. */
const KEPT = 1000;

const decoded = new Map<string, string>();

/** A character reference of HTML, wherever it begins. */
export const ENTITY = /&(?:#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|[A-Za-z][A-Za-z0-9]{0,31});/y;

/** What a character reference (`&amp;`, `&#8217;`) stands for; the text itself when it stands for nothing. */
export function decodeEntity(entity: string): string {
  const known = decoded.get(entity);
  if (known !== undefined) return known;
  const paragraph = parseMarkdown(entity).children[0];
  const node = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
  const value = node?.type === 'text' ? node.value : entity;
  if (decoded.size >= KEPT) decoded.clear();
  decoded.set(entity, value);
  return value;
}
