import type { EvidenceBase } from '../evidence/base';
import type { CitingDraft, Mentions } from './citing-draft';
import { duplicateReference } from './duplicate-reference';
import type { Finding } from './finding';
import { ownLists } from './own-lists';
import { retractedReference } from './retracted-reference';
import { uncitedReference } from './uncited-reference';
import { unknownCitation } from './unknown-citation';
import { unsteeredFindings } from './unsteered-findings';

/**
 * What is to be reported of a draft's references: those that it cites, and those of its own lists. `doubted` has of
 * its citations and names of trials at least those that a check is concerned with one by one.
 */
export function checkDraft(draft: CitingDraft, doubted: Mentions, base: EvidenceBase): Finding[] {
  return unsteeredFindings([
    ...unknownCitation.run(doubted.citations, base),
    ...duplicateReference.run(draft, base),
    ...retractedReference.run(doubted, base),
    ...ownLists(draft, base),
    ...uncitedReference.run(draft, base),
  ]);
}
