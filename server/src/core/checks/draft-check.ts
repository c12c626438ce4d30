import type { EvidenceBase } from '../evidence/base';
import type { CitingDraft } from './citing-draft';
import { duplicateReference } from './duplicate-reference';
import type { Finding } from './finding';
import { ownLists } from './own-lists';
import { retractedReference } from './retracted-reference';
import { uncitedReference } from './uncited-reference';
import { unknownCitation } from './unknown-citation';

/** What is to be reported of a draft's references: those that it cites, and those of its own lists. */
export function checkDraft(draft: CitingDraft, base: EvidenceBase): Finding[] {
  return [
    ...unknownCitation.run(draft.citations, base),
    ...duplicateReference.run(draft, base),
    ...retractedReference.run(draft, base),
    ...ownLists(draft, base),
    ...uncitedReference.run(draft, base),
  ];
}
