import type { EvidenceBase } from '../evidence/base';
import { quote } from '../evidence/quote';
import { applyEdits } from '../fixes/apply-edits';
import type { Edit } from '../fixes/fix';
import { findSection } from '../references-section/find-section';
import { type Formatting, updateReferences } from '../references-section/update';
import { overlaps } from '../span';
import { inOneGo } from '../steps';
import type { Citation } from '../text/citations';
import { citationsIn } from '../text/draft-citations';
import { findNumbered, type Numbering } from './find-numbered';
import { numberingOf } from './numbering';
import { originalComment } from './original';
import { toKeys } from './to-keys';
import { isPlain, visibleForm } from './visible';

/** A draft with numbers in the place of keys, or one sentence on why there is none. */
export type Numbered =
  | {
      readonly text: string;
      /** How many citations are numbers now, and how many were left as they are. */
      readonly converted: number;
      readonly left: number;
      readonly listed: number;
      /** What was left out of the list, and the like, one sentence each. */
      readonly notes: readonly string[];
    }
  | { readonly refused: string };

/**
 * Turns the citations of a draft into the numbers of its list of references, which is brought up to date first. Only
 * what `toKeys` would turn back into the very same text is converted: the result is read again to make sure.
 */
export function toNumbers(text: string, base: EvidenceBase, formatting: Formatting): Numbered {
  const { style } = formatting;
  if (!style.numbered)
    return {
      refused: `The style ${quote(style.title)} has no numbers: choose a style that numbers its references.`,
    };
  // Numbers that it has already would lose their entries.
  const [old] = toKeys(text, base);
  if (old) return { refused: strayMessage(text, old.span.start) };
  const update = updateReferences({ text, citations: inOneGo(citationsIn(text)) }, base, formatting);
  const listed = applyEdits(text, update.edits);
  const place = findSection(listed);
  if (place.kind !== 'there')
    return { refused: update.notes[0] ?? 'The draft cites no reference by its key.' };
  if (update.listed === 0 && update.notes.length > 0) return { refused: update.notes.join(' ') };
  const numbering = numberingOf(listed, place.inner, base);
  const [stray] = findNumbered(listed, numbering);
  if (stray) return { refused: strayMessage(listed, stray.span.start) };
  const citations = inOneGo(citationsIn(listed)).filter(({ span }) => !overlaps(span, place.inner));
  const edits = lossless(listed, citations, base, numbering);
  const result = applyEdits(listed, edits);
  const left = citations.length - edits.length;
  return { text: result, converted: edits.length, left, listed: update.listed, notes: update.notes };
}

function strayMessage(text: string, at: number): string {
  const line = text.slice(0, at).split(/\r\n?|\n/).length;
  return `The brackets in line ${line} would pass for citations: write \\[ for their first one, or turn them into keys first.`;
}

/** Citations may stop others from being found again, so that some are tried in several forms. */
const MOST_ROUNDS = 6;

/** The edits that are found again in the text that they make; none at all where that does not settle. */
function lossless(
  text: string,
  citations: readonly Citation[],
  base: EvidenceBase,
  numbering: Numbering,
): readonly Edit[] {
  let forms = citations.map((citation) => formsOf(text, citation, numbering));
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const edits = forms.flatMap(([first]) => first ?? []);
    const isFound = isFoundIn(text, edits, base);
    if (edits.every(isFound)) return edits;
    forms = forms.map((left) => (left[0] && !isFound(left[0]) ? left.slice(1) : left));
  }
  return [];
}

/** Tells which edits are turned back into what they replaced. All fail where something else would be turned as well. */
function isFoundIn(text: string, edits: readonly Edit[], base: EvidenceBase): (edit: Edit) => boolean {
  const result = applyEdits(text, edits);
  const place = findSection(result);
  if (place.kind !== 'there') return () => false;
  const found = findNumbered(result, numberingOf(result, place.inner, base));
  const byStart = new Map(found.map((one) => [one.span.start, one]));
  let shift = 0;
  const sound = new Set<Edit>();
  for (const edit of edits) {
    const { span, newText } = edit;
    const again = byStart.get(span.start + shift);
    const isWhole = again?.span.end === span.start + shift + newText.length;
    if (isWhole && again?.byKey === text.slice(span.start, span.end)) sound.add(edit);
    shift += newText.length - (span.end - span.start);
  }
  return (edit) => sound.has(edit) && (sound.size === found.length || sound.size < edits.length);
}

/** How a citation can be numbered, the plainest form first: by its number alone, or with a comment that holds it. */
function formsOf(text: string, citation: Citation, numbering: Numbering): readonly Edit[] {
  const visible = visibleForm(text, citation, numbering.numberOf);
  if (visible === undefined) return [];
  const { span } = citation;
  const commented = { span, newText: visible + originalComment(text.slice(span.start, span.end)) };
  const saysAll =
    isPlain(text, citation) &&
    citation.keys.every(({ key }) => numbering.keyOf(numbering.numberOf(key)?.number ?? 0) === key) &&
    !/[[(:{]/.test(text[span.end] ?? '') &&
    !/[\]!\\]/.test(text[span.start - 1] ?? '');
  return saysAll ? [{ span, newText: visible }, commented] : [commented];
}
