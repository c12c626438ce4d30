import type { Citation, CitedKey } from '../text/citations';
import type { NumberMark, WrittenNumber } from '../text/number-marks';
import type { Block, ParsedChunk, PlacedCitation } from '../text/prose';
import { numberKey } from './number-key';
import type { Numbering } from './numbering';

/** All citations of a parsed chunk in order, those by number among them. Offsets are relative to the chunk. */
export function citationsOf(
  { citations, numberMarks }: ParsedChunk,
  numbering: Numbering,
): readonly Citation[] {
  const numeric = numberMarks.flatMap((mark) => citationByNumber(mark, numbering) ?? []);
  if (numeric.length === 0) return citations;
  return [...citations, ...numeric].toSorted((a, b) => a.span.start - b.span.start);
}

/** The block with its citations by number among the others. */
export function withNumbered(block: Block, numbering: Numbering): Block {
  const numeric = block.numberMarks.flatMap(({ at, mark }): PlacedCitation[] => {
    const citation = citationByNumber(mark, numbering);
    return citation ? [{ at, citation }] : [];
  });
  if (numeric.length === 0) return block;
  const citations = [...block.citations, ...numeric].toSorted(
    (a, b) => a.citation.span.start - b.citation.span.start,
  );
  return { ...block, citations };
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

/** Text that is equal exactly where numbers that may be citations mean the same: part of the key of a kept reading. */
export function numbersKey(marks: readonly NumberMark[], numbering: Numbering): string {
  const cited = marks.map((mark) => citationByNumber(mark, numbering)?.keys.map(({ key }) => key) ?? []);
  return JSON.stringify(cited);
}
