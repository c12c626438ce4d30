import type { Nodes, Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { textOf } from './files';

/** A code block of a document: its language and its text. */
export interface CodeBlock {
  readonly language: string;
  readonly text: string;
}

/** The files of one picture, as the document names them. */
export interface Picture {
  readonly light: string;
  readonly dark: string;
  readonly alt: string;
}

/** What the tests of the documents ask of one Markdown file. */
export interface Page {
  readonly links: readonly string[];
  /** The files of its pictures, which have one for each kind of theme. */
  readonly pictures: readonly Picture[];
  /** The anchors that a link may point at, as GitHub makes them of headings. */
  readonly anchors: readonly string[];
  readonly code: readonly CodeBlock[];
  readonly inlineCode: readonly string[];
}

/** Reads a Markdown file of the project. */
export function readPage(file: string): Page {
  const nodes = descendants(parse(textOf(file)));
  return {
    links: nodes.flatMap((node) => ('url' in node ? [node.url] : [])),
    pictures: nodes.flatMap((node) => (node.type === 'html' ? picturesIn(node.value) : [])),
    anchors: nodes.flatMap((node) => (node.type === 'heading' ? [anchorOf(words(node))] : [])),
    code: nodes.flatMap((node) =>
      node.type === 'code' ? [{ language: node.lang ?? '', text: node.value }] : [],
    ),
    inlineCode: nodes.flatMap((node) => (node.type === 'inlineCode' ? [node.value] : [])),
  };
}

function picturesIn(html: string): Picture[] {
  const found = html.matchAll(
    /<source media="\(prefers-color-scheme: dark\)" srcset="([^"]*)">\s*<img src="([^"]*)" alt="([^"]*)">/g,
  );
  return [...found].map(([, dark = '', light = '', alt = '']) => ({ light, dark, alt }));
}

function parse(text: string): Root {
  return unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).parse(text);
}

function descendants(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(descendants) : [])];
}

function words(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(words).join('') : '';
}

function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');
}
