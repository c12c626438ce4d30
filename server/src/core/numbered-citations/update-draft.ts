import type { DraftAnalysis } from '../analysis';
import type { EvidenceBase } from '../evidence/base';
import { applyEdits } from '../fixes/apply-edits';
import { type Formatting, type ReferencesUpdate, updateReferences } from '../references-section/update';
import { changes } from './changes';
import { foreignNumbers } from './own-numbers';
import { toKeys } from './to-keys';
import { toNumbers } from './to-numbers';

/**
 * The text of a draft with keys in the place of the numbers of its bibliography, if it cites by number: at least as often as
 * by key. A number in brackets of any other draft may be no citation.
 */
export function numberedAsKeys({ text, citations }: Draft, base: EvidenceBase): string | undefined {
  const back = toKeys(text, base);
  const byKey = citations.filter(({ kind }) => kind !== 'numeric').length;
  return back.length > 0 && back.length >= byKey ? applyEdits(text, back) : undefined;
}

type Draft = Pick<DraftAnalysis, 'text' | 'citations'>;

/**
 * Brings the references of a draft up to date as `updateReferences` does. A draft that cites by number is numbered
 * anew, in the order in which its citations stand now.
 */
export function updateDraft(analysis: Draft, base: EvidenceBase, formatting: Formatting): ReferencesUpdate {
  const { text } = analysis;
  const byKey = numberedAsKeys(analysis, base);
  const foreign = foreignNumbers(analysis, base).length;
  if (byKey === undefined) {
    return foreign > 0 && formatting.style.numbered
      ? { edits: [], listed: 0, notes: [OTHER_NUMBERS] }
      : updateReferences(analysis, base, formatting);
  }
  const numbered = foreign > 0 ? { refused: otherwiseSet(foreign) } : toNumbers(byKey, base, formatting);
  if ('refused' in numbered) return { edits: [], listed: 0, notes: [numbered.refused] };
  return { edits: changes(text, numbered.text), listed: numbered.listed, notes: numbered.notes };
}

/** Why a draft gets no numbers of our own. */
export const OTHER_NUMBERS =
  'The draft cites by the numbers of another list already, which the new ones would be mixed up with: turn them into keys first.';

/** Their entries could go from the list, and their numbers would be wrong. */
function otherwiseSet(foreign: number): string {
  const citations = foreign === 1 ? '1 citation by number is' : `${foreign} citations by number are`;
  return `${citations} set in another way than [1], so nothing was numbered anew: write them so first.`;
}
