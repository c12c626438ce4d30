import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect } from 'vitest';

/** A node of Markdown as it was parsed. */
interface Node {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly children?: readonly Node[];
}

/** All nodes of a card. */
export function nodesOf(markdown: string): Node[] {
  return withDescendants(unified().use(remarkParse).use(remarkGfm).parse(markdown));
}

function withDescendants(node: Node): Node[] {
  return [node, ...(node.children ?? []).flatMap(withDescendants)];
}

/** What is shown of some nodes as text. */
export function textOf(nodes: readonly Node[]): string {
  return nodes.flatMap(({ type, value }) => (type === 'text' && value !== undefined ? [value] : [])).join('');
}

/** Markup that a card never has, wherever its text came from. */
const FOREIGN = new Set([
  'html',
  'image',
  'imageReference',
  'definition',
  'footnoteReference',
  'code',
  'blockquote',
  'heading',
  'delete',
]);

/** Expects a card to have no markup but its own. */
export function expectSafe(card: string): void {
  expect(card).not.toContain('<');
  expect(card).not.toContain('](command:');
  expect(card).not.toMatch(/undefined|\[object|NaN/);
  expect(card).not.toMatch(/\n{3}|^\n|\n$/);
  const nodes = nodesOf(card);
  expect(nodes.filter(({ type }) => FOREIGN.has(type))).toEqual([]);
  // GFM makes links of bare addresses even behind escapes in this parser; they show where they lead.
  for (const { url, children } of nodes.filter(({ type }) => type === 'link')) {
    const bare = textOf(children ?? []);
    expect(url?.startsWith('https://') || url?.endsWith(bare)).toBe(true);
  }
  for (const { children: rows } of nodes.filter(({ type }) => type === 'table')) {
    const widths = new Set((rows ?? []).map(({ children }) => children?.length));
    expect(widths.size).toBe(1);
  }
}
