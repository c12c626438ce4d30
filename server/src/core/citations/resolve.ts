import type { Citation, CitedKey } from '../text/citations';
import type { NumberMark, WrittenNumber } from '../text/number-marks';
import type { Block, NoteCall, ParsedChunk, PlacedCitation } from '../text/prose';
import { numberKey } from './number-key';
import type { Numbering } from './numbering';
import type { Resolver } from './resolver';

/** All citations of what was parsed in order, those by number among them; offsets are as they were. */
export function citationsOf(
  { citations, numberMarks }: Pick<ParsedChunk, 'citations' | 'numberMarks'>,
  numbering: Numbering,
): readonly Citation[] {
  const numeric = numberMarks.flatMap((mark) => citationByNumber(mark, numbering) ?? []);
  if (numeric.length === 0) return citations;
  return [...citations, ...numeric].toSorted((a, b) => a.span.start - b.span.start);
}

/**
 * The block with all that it cites: by key, by number, and in the notes that it calls, where each is called. The spans of
 * what a note cites are those of the note.
 */
export function withResolved(block: Block, { numbering, notes }: Resolver): Block {
  const numeric = block.numberMarks.flatMap(({ at, mark }): PlacedCitation[] => {
    const citation = citationByNumber(mark, numbering);
    return citation ? [{ at, citation }] : [];
  });
  const noted = block.noteCalls.flatMap((call) =>
    citedByNote(call, { numbering, notes }).map((citation) => ({ at: call.at, citation })),
  );
  if (numeric.length + noted.length === 0) return block;
  return { ...block, citations: [...block.citations, ...numeric, ...noted].toSorted((a, b) => a.at - b.at) };
}

function citedByNote({ label, ...call }: NoteCall, { numbering, notes }: Resolver): readonly Citation[] {
  if (label !== undefined) return notes.get(label.toLowerCase()) ?? [];
  return citationsOf(call, numbering);
}

/** The citation that numbers are in this draft; `undefined` where they are none. */
function citationByNumber(mark: NumberMark, numbering: Numbering): Citation | undefined {
  if (mark.style !== numbering.style) return undefined;
  const listed = mark.numbers.every(({ number }) => numbering.numbers.has(number));
  if (!listed && !citesMissing(mark, numbering)) return undefined;
  const keys = mark.numbers.flatMap((written) => citedBy(written, numbering));
  return keys.length === 0 ? undefined : { kind: 'numeric', span: mark.span, keys };
}

/** A range that goes far beyond the list is one of values: "on a scale [1-100]". */
const LONGEST_RANGE = 10;

function citesMissing({ numbers, afterFigure }: NumberMark, { missingFrom }: Numbering): boolean {
  if (missingFrom === undefined || afterFigure) return false;
  return numbers.length <= LONGEST_RANGE;
}

function citedBy({ number, span }: WrittenNumber, { numbers, missingFrom }: Numbering): CitedKey[] {
  const numbered = numbers.get(number);
  if (!numbered && (missingFrom === undefined || number < missingFrom)) return [];
  const { key = numberKey(number), entry } = numbered ?? {};
  return [{ key, span, suppressAuthor: false, ...(entry && { entry }) }];
}

/**
 * Text that is equal exactly where the numbers and notes of a chunk mean the same: part of the key of a kept reading.
 */
export function resolvedKey({ blocks, numberMarks }: ParsedChunk, resolver: Resolver): string {
  const numbers = numberMarks.map((mark) => keysOf(citationByNumber(mark, resolver.numbering)));
  const notes = blocks.flatMap(({ noteCalls }) =>
    noteCalls.map((call) => citedByNote(call, resolver).map(keysOf)),
  );
  return JSON.stringify([numbers, notes]);
}

function keysOf(citation: Citation | undefined): string[] {
  // A number with an entry of its own is known even where the base knows nothing of it.
  return citation?.keys.map(({ key, entry }) => (entry ? `${key} ` : key)) ?? [];
}
