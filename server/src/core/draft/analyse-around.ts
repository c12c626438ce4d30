import type { DraftAnalysis } from '../analysis';
import { Cache } from '../cache';
import { NO_NUMBERING } from '../citations/numbering';
import { KEYS_ALONE, type Resolver } from '../citations/resolver';
import type { EvidenceBase } from '../evidence/base';
import { inOneGo } from '../steps';
import { sectionRole } from '../text/sections';
import { assemble } from './assemble-draft';
import { createPartReader, readParts } from './read-parts';

/** UTF-16 units before and after the offset that are read at most: some paragraphs, read in a few ms. */
const REACH = 4_000;

/**
 * The analysis of what stands around an offset of a draft, from the heading above it where one is near to the end of
 * its paragraph. Offsets are those of the draft. What the rest of the draft would add, an abbreviation defined
 * pages before, is not known to it: it is for the moment until the draft has been read. What numbers mean is taken from
 * the analysis of an `earlier` version, if there is one; the draft's own list is seldom near.
 */
export function analyseAround(
  text: string,
  offset: number,
  base: EvidenceBase,
  earlier?: DraftAnalysis,
): DraftAnalysis {
  const start = startBefore(text, offset);
  const end = endAfter(text, offset);
  // Behind a line break nothing is taken for front matter.
  const alone = start === 0 ? text.slice(0, end) : `\n${text.slice(start, end)}`;
  const moved = start === 0 ? 0 : start - 1;
  const run = inOneGo(readParts(alone, base, undefined, createPartReader(), resolverOf(text, earlier)));
  const chunks = run.chunks.map((chunk) => ({ ...chunk, start: chunk.start + moved }));
  return assemble({ ...run, text, chunks });
}

/** What numbers mean: nothing as yet where it stands in a list that was never read. */
function resolverOf(text: string, earlier: DraftAnalysis | undefined): Resolver | undefined {
  const resolvers = (earlier?.parts ?? []).map(({ before }) => before.resolver);
  const known = resolvers.find(({ numbering }) => numbering !== NO_NUMBERING) ?? resolvers[0];
  if (!known) return hasOwnList(text) ? KEYS_ALONE : undefined;
  // Where the list stood in the earlier version says nothing of this stretch.
  return { ...known, numbering: { ...known.numbering, list: new Set() } };
}

const LIST_HEADING = /^ {0,3}#{1,6}[ \t]+(.{1,100})$|^(.{1,100})\r?\n {0,3}(?:={3,}|-{3,})[ \t]*$/gm;

/** Looked for once in the text that is asked about again and again. */
const ownListIn = new Cache<boolean>(1);

function hasOwnList(text: string): boolean {
  return ownListIn.get(text, () => findsOwnList(text));
}

function findsOwnList(text: string): boolean {
  for (const [, marked, underlined] of text.matchAll(LIST_HEADING))
    if (sectionRole(marked ?? underlined ?? '') === 'references') return true;
  return false;
}

const HEADING = /^ ?#{1,6}[ \t]/gm;

/** The start of the last heading before the offset, else of a paragraph, within reach. */
function startBefore(text: string, offset: number): number {
  const from = Math.max(offset - REACH, 0);
  const before = text.slice(from, offset);
  const heading = [...before.matchAll(HEADING)].findLast(({ index }) => from === 0 || index > 0);
  if (heading) return from + heading.index;
  if (from === 0) return 0;
  const blank = /\n[ \t]*\r?\n/.exec(before);
  return blank ? from + blank.index + blank[0].length : from;
}

/** The end of the paragraph that the offset is in, within reach. */
function endAfter(text: string, offset: number): number {
  const after = text.slice(offset, offset + REACH);
  const blank = /\n[ \t]*\r?\n/.exec(after);
  return offset + (blank ? blank.index : after.length);
}
