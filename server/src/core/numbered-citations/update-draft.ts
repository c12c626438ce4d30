import type { DraftAnalysis } from '../analysis';
import type { EvidenceBase } from '../evidence/base';
import { applyEdits } from '../fixes/apply-edits';
import { type Formatting, type ReferencesUpdate, updateReferences } from '../references-section/update';
import { changes } from './changes';
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
  return { edits: changes(text, numbered.text), listed: numbered.listed, notes: numbered.notes };
}
