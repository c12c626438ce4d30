import type { DraftAnalysis } from '../analysis';
import type { EvidenceBase } from '../evidence/base';
import type { Edit } from '../fixes/fix';
import { edited } from '../fixes/fix';
import type { Formatting } from '../references-section/update';
import { addEntries, type EntryText } from './add-entries';
import { changes } from './changes';
import { toKeys } from './to-keys';
import { toNumbers } from './to-numbers';

/**
 * The edits that cite by number with the entries that are new to the draft's own list for it, by numbers that hold at an
 * offset. In a draft whose list Evidence Lens keeps, all is numbered anew in the order in which it then stands; elsewhere
 * the entries come last. `undefined` where the list cannot take them.
 */
export function citeNew(
  edits: readonly Edit[],
  entries: readonly EntryText[],
  offset: number,
  analysis: DraftAnalysis,
  base: EvidenceBase,
  formatting: Formatting,
): readonly Edit[] | undefined {
  const entry = addEntries(entries, analysis, offset);
  if (!entry) return undefined;
  const all = [...edits, entry];
  const { text } = analysis;
  const numbered = edited(text, all);
  const back = toKeys(numbered, base);
  const again = back.length > 0 ? toNumbers(edited(numbered, back), base, formatting) : undefined;
  return again && 'text' in again ? changes(text, again.text) : all;
}
