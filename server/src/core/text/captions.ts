import type { Paragraph } from 'mdast';
import type { Span } from '../span';
import { contentOf, emit, type Reader } from './emit';
import type { Flat } from './flat';
import { extentOf, flatten } from './flatten';
import { parseMarkdown } from './processor';

/** Reads the alternative texts of the images of a paragraph that holds nothing else: they are its captions. */
export function readCaptions(reader: Reader, paragraph: Paragraph): void {
  for (const node of paragraph.children) {
    if (node.type !== 'image' || !node.alt) continue;
    const extent = extentOf(node);
    emit(reader, contentOf(alternative(reader, extent)), extent, { kind: 'caption' });
  }
}

/**
 * The alternative text of an image. The tree has it as a bare string; as a link, which is written the same
 * but for the mark before it, it has its parts and their places.
 */
function alternative({ source }: Reader, extent: Span): Flat {
  const text = source.text.slice(extent.start + 1, extent.end);
  const link = { text, base: source.base + extent.start + 1 };
  const paragraph = parseMarkdown(text).children[0];
  if (paragraph?.type !== 'paragraph') return flatten([], link);
  const [first] = paragraph.children;
  return flatten(first?.type === 'link' ? first.children : paragraph.children, link);
}
