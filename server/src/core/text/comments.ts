import type { Span } from '../span';
import { extentOf } from './flatten';
import { whyTooCostly } from './limits';
import { parseMarkdown } from './processor';

/** What of a Markdown tree is looked at here. */
interface TreeNode {
  readonly type: string;
  readonly children?: readonly TreeNode[];
}

/**
 * The HTML comments of one part of a draft, in order, in UTF-16 units of `text`; those in code, formulas and
 * metadata are none. Empty for a part that would take the parser too long. Never throws.
 */
export function commentsIn(text: string): Span[] {
  if (isComment(text)) return [{ start: text.indexOf('<!--'), end: text.length }];
  if (!text.includes('<!--') || whyTooCostly(text) !== undefined) return [];
  // The parser does not count a byte order mark.
  const base = text.startsWith('\uFEFF') ? 1 : 0;
  try {
    return htmlOf(parseMarkdown(text.slice(base))).flatMap(({ start, end }) =>
      commentsWithin(text, { start: start + base, end: end + base }),
    );
  } catch {
    return [];
  }
}

/** Whether a part is one comment and nothing else, as most that hold one are. */
export function isComment(text: string): boolean {
  return /^ {0,3}<!--/.test(text) && text.indexOf('-->', 4) === text.length - 3 && !/^ *<!-->/.test(text);
}

function htmlOf(node: TreeNode & Parameters<typeof extentOf>[0]): Span[] {
  if (node.type === 'html') return [extentOf(node)];
  return (node.children ?? []).flatMap(htmlOf);
}

function commentsWithin(text: string, { start, end }: Span): Span[] {
  const found: Span[] = [];
  let from = text.indexOf('<!--', start);
  while (from !== -1 && from < end) {
    const close = text.indexOf('-->', from + 4);
    if (close === -1 || close + 3 > end) break;
    found.push({ start: from, end: close + 3 });
    from = text.indexOf('<!--', close + 3);
  }
  return found;
}
