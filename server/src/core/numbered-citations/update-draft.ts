import type { DraftAnalysis } from '../analysis';
import type { EvidenceBase } from '../evidence/base';
import { applyEdits } from '../fixes/apply-edits';
import type { Edit } from '../fixes/fix';
import { type Formatting, type ReferencesUpdate, updateReferences } from '../references-section/update';
import { toKeys } from './to-keys';
import { toNumbers } from './to-numbers';

/**
 * Brings the references of a draft up to date as `updateReferences` does. A draft that cites by number is numbered
 * anew, in the order in which its citations stand now.
 */
export function updateDraft(
  analysis: Pick<DraftAnalysis, 'text' | 'citations'>,
  base: EvidenceBase,
  formatting: Formatting,
): ReferencesUpdate {
  const { text } = analysis;
  const back = toKeys(text, base);
  if (back.length === 0) return updateReferences(analysis, base, formatting);
  const numbered = toNumbers(applyEdits(text, back), base, formatting);
  if ('refused' in numbered) return { edits: [], listed: 0, notes: [numbered.refused] };
  return { edits: difference(text, numbered.text), listed: numbered.listed, notes: numbered.notes };
}

/** One edit that makes one text of another, no longer than it must be; none where they are the same. */
export function difference(before: string, after: string): readonly Edit[] {
  if (before === after) return [];
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let tail = 0;
  while (tail < most - start && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const span = { start, end: before.length - tail };
  return [{ span, newText: after.slice(start, after.length - tail) }];
}
