import type { DraftAnalysis } from '../analysis';
import type { FormatList } from '../bibliography/format-list';
import type { CitationStyle } from '../bibliography/styles/style';
import type { EvidenceBase } from '../evidence/base';
import { quote } from '../evidence/quote';
import type { Edit } from '../fixes/fix';
import type { Span } from '../span';
import { splitChunks } from '../text/chunks';
import { newlineOf } from '../text/newline';
import { citedReferences } from './cited';
import { entriesText } from './entries';
import { findSection, type SectionPlace } from './find-section';
import { CLOSING, OPENING } from './markers';

/** What formats references by the style of a draft. */
export interface Formatting {
  readonly style: CitationStyle;
  readonly formatList: FormatList;
}

/** The change that brings the references of a draft up to date. */
export interface ReferencesUpdate {
  /** One edit, or none where nothing is to be changed. Offsets are UTF-16 offsets of the draft. */
  readonly edits: readonly Edit[];
  /** How many references are listed. */
  readonly listed: number;
  /** What is cited and was left out, and what else is to be told, one sentence each. */
  readonly notes: readonly string[];
}

/**
 * Lists the references that a draft cites in the section kept for them, made where there is none. Nothing else of the
 * draft changes, and doing it again changes nothing.
 */
export function updateReferences(
  analysis: Pick<DraftAnalysis, 'text' | 'citations'>,
  base: EvidenceBase,
  { style, formatList }: Formatting,
): ReferencesUpdate {
  const place = findSection(analysis.text);
  if (place.kind === 'broken') return nothing(place.message);
  if (place.kind === 'there' && holdsText(analysis, place.inner)) return nothing(HOLDS_TEXT);
  const { references, unknown } = citedReferences(analysis, base);
  const newline = newlineOf(analysis.text);
  const { entries, styled } = formatList(references);
  const body = entriesText(entries, style.numbered, newline);
  const notes = [
    ...(place.kind === 'missing' && place.hasOther ? [OTHER_LIST] : []),
    ...(unknown.length > 0 ? [leftOut(unknown)] : []),
    ...(styled
      ? []
      : [`The style ${quote(style.title)} could not format the list, so it is in plain lines.`]),
  ];
  const edits = editFor(analysis.text, place, body, newline);
  return edits.every((edit) => isFoundAgain(analysis.text, edit))
    ? { edits, listed: entries.length, notes }
    : nothing(NO_PLACE);
}

function nothing(note: string): ReferencesUpdate {
  return { edits: [], listed: 0, notes: [note] };
}

/** Whether the section holds what no list of references does: a closing mark may have gone astray. */
function holdsText(
  { text, citations }: Pick<DraftAnalysis, 'text' | 'citations'>,
  { start, end }: Span,
): boolean {
  const cites = citations.some(({ span }) => span.start >= start && span.end <= end);
  return cites || splitChunks(text.slice(start, end)).some((chunk) => /^ {0,3}#{1,6}[ \t]/.test(chunk.text));
}

const HOLDS_TEXT =
  'The section of references holds citations or headings, which would be lost, so it was left as it is: move them, or its closing mark.';

const NO_PLACE =
  'The draft ends within a block of code, a formula, a comment or a div that is never closed, so no section of references was added: close it first.';

/** Whether the section would be found where the edit writes it. */
function isFoundAgain(text: string, { span, newText }: Edit): boolean {
  return findSection(text.slice(0, span.start) + newText + text.slice(span.end)).kind === 'there';
}

function editFor(
  text: string,
  place: Exclude<SectionPlace, { kind: 'broken' }>,
  body: string,
  newline: string,
): readonly Edit[] {
  const gap = newline + newline;
  const inner = body === '' ? gap : `${gap}${body}${gap}`;
  if (place.kind === 'there') {
    const { start, end } = place.inner;
    return text.slice(start, end) === inner ? [] : [{ span: place.inner, newText: inner }];
  }
  if (body === '') return [];
  const before = place.at === 0 ? '' : gap;
  const heading = place.hasHeading ? '' : `## References${gap}`;
  const newText = `${before}${heading}${OPENING}${inner}${CLOSING}${place.at === text.length ? newline : ''}`;
  return [{ span: { start: place.at, end: place.at }, newText }];
}

const OTHER_LIST =
  'The draft has a reference list of its own already, which was left as it is: take it out if the new one is to replace it.';

/** So many keys are told; the rest is counted. */
const MOST_TOLD = 5;

function leftOut(unknown: readonly string[]): string {
  const told = unknown.slice(0, MOST_TOLD).join(', ');
  const more = unknown.length > MOST_TOLD ? ` and ${unknown.length - MOST_TOLD} more` : '';
  return `Left out, as no reference has the key: ${told}${more}.`;
}
