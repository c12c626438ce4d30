import { readBlocks } from './blocks';
import { isComment } from './comments';
import { frontMatterEnd } from './front-matter';
import { whyTooCostly } from './limits';
import { linesOf } from './lines';
import type { ParsedChunk } from './prose';
import { regionAt } from './regions';

/**
 * What is to be read of one part of a draft (`splitChunks`): its prose, block by block, and its citations.
 * Takes any text, a whole draft too. All offsets are UTF-16 units relative to `text`.
 *
 * A part that would take the parser too long has no blocks, and a note that says why. Never throws.
 */
export function parseChunk(text: string): ParsedChunk {
  if (isUnread(text)) return { ...NOTHING, notes: [] };
  const reason = whyTooCostly(text);
  if (reason !== undefined) return unread(reason);
  try {
    // The parser does not count a byte order mark.
    const base = text.startsWith('\uFEFF') ? 1 : 0;
    return { ...readBlocks({ text: text.slice(base), base }), notes: [] };
  } catch {
    return unread('its markup could not be parsed');
  }
}

const NOTHING = { blocks: [], citations: [], numberMarks: [] };

function unread(reason: string): ParsedChunk {
  return { ...NOTHING, notes: [`A part of the draft was not read: ${reason}.`] };
}

/** Whether the text is a comment, metadata, one block of code or one formula, of whatever size. */
function isUnread(text: string): boolean {
  if (isComment(text)) return true;
  if (text.startsWith('---')) return frontMatterEnd(text, 0, true) === text.length;
  if (/^ ?:{3,}[^\r\n]*$/.test(text)) return true;
  if (!/^ {0,3}(?:```|~~~|\$\$)/.test(text)) return false;
  const lines = linesOf(text);
  const first = lines.next().value;
  const region = first && regionAt(first, false);
  if (!region) return false;
  for (const line of lines) if (region.closes(line)) return line.end === text.length;
  return true;
}
