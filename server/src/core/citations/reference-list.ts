import type { Span } from '../span';
import type { ListEntry } from '../text/citations';
import { linesOf } from '../text/lines';
import type { Chunk, ParsedChunk } from '../text/prose';
import { sectionRole } from '../text/sections';

/** A chunk of a draft as parsed. */
export interface ParsedPart<C extends Chunk = Chunk> {
  readonly chunk: C;
  readonly prose: ParsedChunk;
}

/** `12. Author`, `12) Author`, `[12] Author`, also with the escapes that converters put there. */
const ENTRY = /^[ ]{0,3}(?:\\?\[(\d{1,3})\\?\]:?|(\d{1,3})\\?[.)])[ \t]+(?=\S)/;
/** A definition of a link, which numbers in brackets refer to as a label. */
const LINK = /^[ ]{0,3}\[\d{1,3}\]:[ \t]*(?:<[^<>]*>|\S+)[ \t]*(?:["'(].*)?$/;

interface Heading {
  readonly depth: number;
  readonly isOfList: boolean;
}

const headings = new WeakMap<ParsedChunk, Heading | 'none'>();

/** The first heading of a chunk, looked at once: most chunks of a draft outlive many edits. */
function headingIn(prose: ParsedChunk): Heading | undefined {
  const heading = headings.get(prose) ?? readHeading(prose);
  headings.set(prose, heading);
  return heading === 'none' ? undefined : heading;
}

function readHeading({ blocks }: ParsedChunk): Heading | 'none' {
  const heading = blocks.find(({ kind }) => kind === 'heading');
  if (!heading) return 'none';
  return { depth: heading.depth ?? 1, isOfList: sectionRole(heading.text) === 'references' };
}

/** The parts of a draft that stand in a section whose heading says that it is the reference list. */
export function partsOfReferenceList(parts: readonly ParsedPart[]): ParsedPart[] {
  const found: ParsedPart[] = [];
  let depth: number | undefined;
  for (const part of parts) {
    const heading = headingIn(part.prose);
    if (heading?.isOfList) depth = heading.depth;
    else if (heading && depth !== undefined && heading.depth <= depth) depth = undefined;
    if (depth !== undefined) found.push(part);
  }
  return found;
}

/**
 * The entries of a numbered reference list, given the parts of its section. Numbers of a Markdown list count on from
 * the first, as they are shown. Empty where nothing is numbered.
 */
export function entriesOf(list: readonly ParsedPart[]): ListEntry[] {
  const entries: ListEntry[] = [];
  // Code and comments have no blocks.
  for (const { chunk, prose } of list) if (prose.blocks.length > 0) addEntries(entries, chunk);
  return entries;
}

/** Adds the entries of a chunk; a line that begins none goes on with the one before it. */
function addEntries(entries: ListEntry[], { start, text }: Chunk): void {
  let open = false;
  for (const line of linesOf(text)) {
    const match = LINK.test(line.text) ? undefined : ENTRY.exec(line.text);
    const span = { start: start + line.start, end: start + line.start + line.text.length };
    if (match) {
      const words = line.text.slice(match[0].length);
      entries.push({ number: numberOf(match, entries.at(-1)), text: oneSpace(words), span });
      open = true;
    } else if (open && line.text.trim() !== '') {
      lengthen(entries, line.text, span);
    }
  }
}

/** A Markdown list counts on whatever its items are numbered, so that authors write 1. throughout. */
function numberOf([, bracketed, listed]: RegExpExecArray, last: ListEntry | undefined): number {
  if (bracketed !== undefined) return Number(bracketed);
  const written = Number(listed);
  return last && written <= last.number ? last.number + 1 : written;
}

function lengthen(entries: ListEntry[], words: string, { end }: Span): void {
  const last = entries.pop();
  if (!last) return;
  entries.push({ ...last, text: `${last.text} ${oneSpace(words)}`, span: { start: last.span.start, end } });
}

function oneSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The numbers that the draft defines as labels of links: `[1]: https://example.org`. */
export function linkLabels(parts: readonly ParsedPart[]): ReadonlySet<number> {
  const labels = new Set<number>();
  for (const { chunk } of parts) {
    if (!chunk.text.includes(']:')) continue;
    for (const { text } of linesOf(chunk.text))
      if (LINK.test(text)) labels.add(Number(/\d+/.exec(text)?.[0]));
  }
  return labels;
}
