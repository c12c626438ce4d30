import { clip, plainTitle, shortCitation } from '../bibliography/format-short';
import type { NewEntry } from '../citations/write-numbers';
import type { EvidenceBase } from '../evidence/base';
import { citationKey } from '../evidence/claim-sources';
import type { Reference } from '../evidence/schema/reference';
import { trialIndex } from '../evidence/trial-index';
import { oneLine } from '../markdown-escape';
import { designWord } from '../wording/words';
import type { CitationCompletion } from './citation-completion';
import type { Stance } from './stance-words';

/** A detail is one line of a list. */
const LONGEST_DETAIL = 200;

/** What an item is beside its reference. */
export interface ItemFrame {
  readonly rank: number;
  readonly insertText: string;
  readonly typed: string;
  readonly stance?: Stance | undefined;
  /** What stands before the label: the number of the reference. */
  readonly mark?: string;
  readonly adds?: NewEntry | undefined;
}

/** The item that offers a reference. */
export function citationItem(reference: Reference, base: EvidenceBase, frame: ItemFrame): CitationCompletion {
  const { rank, insertText, typed, stance, adds, mark = adds ? `${adds.number} (new) · ` : '' } = frame;
  const { csl } = reference;
  const key = citationKey(reference);
  const label = `${mark}${labelOf(reference, base)}`;
  const detail = clip(oneLine(plainTitle(csl) ?? csl['container-title'] ?? key), LONGEST_DETAIL);
  return {
    key,
    label,
    detail,
    insertText,
    filterText: `${typed} ${key} ${label} ${detail}`.trimStart(),
    sortText: sortText(rank),
    ...(stance && { stance }),
    ...(adds && { adds }),
  };
}

/** Text that sorts items by their rank. */
export function sortText(rank: number): string {
  return String(rank).padStart(3, '0');
}

function labelOf({ key, csl }: Reference, base: EvidenceBase): string {
  const [trial] = trialIndex(base).publishedIn(key);
  const name = clip(oneLine(shortCitation(csl)) || key, LONGEST_DETAIL);
  return trial ? `${name} · ${designWord(trial)}` : name;
}
