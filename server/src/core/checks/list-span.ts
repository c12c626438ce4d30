import { frontMatterBlock } from '../sources/front-matter-block';
import { nameOf } from '../sources/paths';
import type { Span } from '../span';

/**
 * Where a draft names a reference list, given by its path: the name of the file in its front matter, or the word
 * `bibliography` where it is written otherwise there.
 */
export function listSpan(text: string, file: string): Span {
  const block = frontMatterBlock(text);
  const name = nameOf(file);
  const field = Math.max(block.indexOf('bibliography'), 0);
  const at = block.indexOf(name, field);
  if (at < 0) return { start: field, end: field + Math.min('bibliography'.length, text.length - field) };
  return { start: at, end: at + name.length };
}
