import { splitChunks } from '../../../server/src/core/text/chunks';
import type { Citation } from '../../../server/src/core/text/citations';
import { parseChunk } from '../../../server/src/core/text/parse';
import type { Block } from '../../../server/src/core/text/prose';
import type { MarkedSpan } from '../../support/fixture';

/** The blocks of a text read as one part, one line each: `heading 2: Results`, `table-cell [0, 1 Effect, drug]: none`. */
export function read(text: string): string[] {
  return parseChunk(text).blocks.map(drawBlock);
}

/** The blocks of a draft read part by part, drawn likewise. */
export function readDraft(draft: string): string[] {
  return splitChunks(draft).flatMap((chunk) => read(chunk.text));
}

function drawBlock({ kind, depth, table, text }: Block): string {
  const place = table ? ` [${table.row}, ${table.column} ${table.header}, ${table.rowLabel}]` : '';
  return `${kind}${depth === undefined ? '' : ` ${depth}`}${place}: ${text}`;
}

/** The citations of a text as marked spans, their labels as `cluster: see a (p. 3); -b`. */
export function markedCitations(text: string): MarkedSpan[] {
  return parseChunk(text).citations.map((citation) => ({ ...citation.span, label: drawCitation(citation) }));
}

function drawCitation({ kind, keys }: Citation): string {
  const parts = keys.map(({ key, prefix, suffix, suppressAuthor }) =>
    [prefix, `${suppressAuthor ? '-' : ''}${key}`, suffix && `(${suffix})`].filter(Boolean).join(' '),
  );
  return `${kind}: ${parts.join('; ')}`;
}

/** A text with its pieces divided by a mark: the text without the marks, and the pieces without space around them. */
export function divided(marked: string, mark: string): { text: string; pieces: string[] } {
  const pieces = marked.split(mark).map((piece) => piece.trim());
  return { text: marked.split(mark).join(''), pieces: pieces.filter((piece) => piece !== '') };
}
