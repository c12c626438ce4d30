import type { Heading, Html, Paragraph, RootContent } from 'mdast';
import type { Span } from '../span';
import { tableOf } from '../table-of';
import { readCaptions } from './captions';
import { contentOf, emit, type Frame, paragraphContent, type Reader } from './emit';
import type { Flat, Source } from './flat';
import { extentOf, flatten } from './flatten';
import { htmlTexts } from './html-text';
import { plainHeading, plainParagraph } from './plain';
import { parseMarkdown } from './processor';
import type { BlockKind, ParsedChunk } from './prose';
import { readTable } from './tables';

/** What is read of Markdown text; `source.base` is added to all offsets. Throws when the parser does. */
export function readBlocks(source: Source): Omit<ParsedChunk, 'notes'> {
  const reader: Reader = { source, blocks: [], citations: [], numberMarks: [] };
  if (!readPlain(reader)) readNodes(reader, parseMarkdown(source.text).children, 'paragraph');
  return {
    blocks: reader.blocks,
    citations: inOrder(reader.citations),
    numberMarks: inOrder(reader.numberMarks),
  };
}

/** Reads what needs no parser; says whether it was that. */
function readPlain(reader: Reader): boolean {
  const { source } = reader;
  const extent = { start: 0, end: source.text.length };
  const paragraph = plainParagraph(source);
  if (paragraph) emitParagraph(reader, paragraph, extent, 'paragraph');
  const heading = paragraph ? undefined : plainHeading(source);
  if (heading) emit(reader, contentOf(heading.words), extent, { kind: 'heading', depth: heading.depth });
  return Boolean(paragraph ?? heading);
}

function inOrder<T extends { readonly span: Span }>(items: readonly T[]): T[] {
  return items.toSorted((a, b) => a.span.start - b.span.start);
}

function readNodes(reader: Reader, nodes: readonly RootContent[], kind: BlockKind): void {
  for (const node of nodes) readNode(reader, node, kind);
}

/** Code, formulas, metadata and definitions of links have no words to read. */
function readNode(reader: Reader, node: RootContent, kind: BlockKind): void {
  switch (node.type) {
    case 'paragraph':
      return readParagraph(reader, node, kind);
    case 'heading':
      return readHeading(reader, node);
    case 'list':
      return readNodes(reader, node.children, kind === 'footnote' ? kind : 'list-item');
    case 'listItem':
      return readNodes(reader, node.children, kind);
    case 'footnoteDefinition':
      return readNodes(reader, node.children, 'footnote');
    case 'table':
      return readTable(reader, node);
    case 'html':
      return readHtml(reader, node, kind);
    case 'blockquote':
      // Its words are not the author's, but what it cites has to exist.
      return readNodes({ ...reader, blocks: [] }, node.children, kind);
    default:
  }
}

function readParagraph(reader: Reader, node: Paragraph, kind: BlockKind): void {
  const words = emitParagraph(reader, flatten(node.children, reader.source), extentOf(node), kind);
  if (words === '') readCaptions(reader, node);
}

function emitParagraph(reader: Reader, flat: Flat, extent: Span, kind: BlockKind): string {
  const { content, announced } = paragraphContent(flat);
  emit(reader, content, extent, { kind: announced ? 'caption' : kind });
  return content.prose.text;
}

function readHeading(reader: Reader, node: Heading): void {
  const content = contentOf(flatten(node.children, reader.source));
  emit(reader, content, extentOf(node), { kind: 'heading', depth: node.depth });
}

const HTML_KINDS = tableOf<BlockKind>({
  li: 'list-item',
  td: 'table-cell',
  th: 'table-cell',
  caption: 'caption',
  figcaption: 'caption',
});

function readHtml(reader: Reader, node: Html, kind: BlockKind): void {
  for (const { element, flat, extent } of htmlTexts(reader.source, extentOf(node))) {
    emit(reader, contentOf(flat), extent, htmlFrame(element, kind));
  }
}

function htmlFrame(element: string, kind: BlockKind): Frame {
  const depth = /^h([1-6])$/.exec(element)?.[1];
  if (depth !== undefined) return { kind: 'heading', depth: Number(depth) };
  return { kind: HTML_KINDS.get(element) ?? kind };
}
