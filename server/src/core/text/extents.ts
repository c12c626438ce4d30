import { Cache } from '../cache';
import type { Span } from '../span';
import { extentOf } from './flatten';
import { whyTooCostly } from './limits';
import { parseMarkdown } from './processor';

/** What of a Markdown tree is looked at here. */
interface TreeNode {
  readonly type: string;
  readonly children?: readonly TreeNode[];
}

/** Enough for some long drafts. Most of a draft is the same the next time it is looked at. */
const MOST_CHUNKS = 10_000;
const read = { text: new Cache<readonly Span[]>(MOST_CHUNKS), html: new Cache<readonly Span[]>(MOST_CHUNKS) };

/**
 * Where the nodes of a type (of mdast: `text`, `html`) stand in one part of a draft, in order, in UTF-16 units of
 * `text`. Empty for a part that would take the parser too long. Never throws.
 */
export function extentsOf(text: string, type: 'text' | 'html'): readonly Span[] {
  return read[type].get(text, () => parsedExtents(text, type));
}

function parsedExtents(text: string, type: 'text' | 'html'): readonly Span[] {
  if (whyTooCostly(text) !== undefined) return [];
  // The parser does not count a byte order mark.
  const base = text.startsWith('\uFEFF') ? 1 : 0;
  const within = (node: TreeNode & Parameters<typeof extentOf>[0]): Span[] =>
    node.type === type ? [extentOf(node)] : (node.children ?? []).flatMap(within);
  try {
    return within(parseMarkdown(text.slice(base))).map(({ start, end }) => ({
      start: start + base,
      end: end + base,
    }));
  } catch {
    return [];
  }
}
