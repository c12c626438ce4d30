import { clip } from '../bibliography/format-short';
import type { EvidenceBase } from '../evidence/base';
import { escapeMarkdown } from '../markdown-escape';
import type { ListEntry } from '../text/citations';
import { stack, verdictLine } from './layout';

/** A card is to be read at a glance, in UTF-16 units. */
const LONGEST = 500;

/** The card of a number that the draft's own reference list explains, and of which the base knows nothing. */
export function listEntryCard({ number, text }: ListEntry, { name }: EvidenceBase): string {
  return stack(
    verdictLine(`No. ${number} in the reference list`, `not in ${name}`),
    escapeMarkdown(clip(text, LONGEST)),
  );
}
