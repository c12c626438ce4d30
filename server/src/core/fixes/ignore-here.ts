import type { SentenceAt } from '../draft/sentence-at';
import { toSource } from '../text/offsets';
import type { BlockKind } from '../text/prose';
import type { Fix, FixContext } from './fix';

/** A comment that keeps the finding from being reported, with its reason left for the author to write. */
export function ignoreHere({ finding, analysis, at }: FixContext): Fix[] {
  const { code } = finding;
  if (!at || code === 'ignore-without-reason' || code === 'unused-ignore') return [];
  // The comment is for all of the block, and whoever chooses it should know.
  const title = `Ignore ${code} in this ${BLOCKS[at.block.kind]}, with a reason`;
  const comment = { kind: 'template', title, placeholder: 'reason' } as const;
  const before = `<!-- evidence-lens-ignore ${code}: `;
  if (isOnItsOwn(at)) {
    const newline = analysis.text.includes('\r\n') ? '\r\n' : '\n';
    return [{ ...comment, at: at.part.start, before, after: ` -->${newline}` }];
  }
  return [{ ...comment, at: endOfWords(at), before: ` ${before}`, after: ' -->' }];
}

const BLOCKS = {
  paragraph: 'paragraph',
  heading: 'heading',
  'list-item': 'list item',
  'table-cell': 'table cell',
  caption: 'caption',
  footnote: 'note',
} as const satisfies Record<BlockKind, string>;

/** Whether a line before the block would be for that block, and no break in a list, a table or a note. */
function isOnItsOwn({ block, part }: SentenceAt): boolean {
  if (block.kind !== 'paragraph' && block.kind !== 'heading') return false;
  return part.text.slice(0, block.source.start).trim() === '' && !/^\s*</.test(part.text);
}

/** Behind the last word of the block, with the marks that touch it. */
function endOfWords({ block, part }: SentenceAt): number {
  const { end } = toSource(block, { start: 0, end: block.text.length });
  const rest = part.text.slice(end, block.source.end);
  return part.start + end + (/^[^\s|]*/.exec(rest)?.[0].length ?? 0);
}
