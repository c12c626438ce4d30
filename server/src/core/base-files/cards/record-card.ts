import type { FormatReference } from '../../bibliography/format-plain';
import type { EvidenceBase, RecordKind } from '../../evidence/base';
import { referenceCard } from '../../hover/reference-card';
import { trialCard } from '../../hover/trial-card';
import { recordsOf } from '../../wording/records';
import { claimCard } from './claim-card';
import { conceptCard } from './concept-card';
import { factCard } from './fact-card';

/**
 * The card of any record as Markdown, as authors see it in their drafts. `undefined` where the base has no such
 * record, or has it with an error in it.
 */
export function recordCard(
  kind: RecordKind,
  id: string,
  base: EvidenceBase,
  format?: FormatReference,
): string | undefined {
  const records = recordsOf(base);
  switch (kind) {
    case 'concept':
      return card(records.concepts.get(id), (concept) => conceptCard(concept, base));
    case 'reference':
      return card(records.references.get(id), (reference) => referenceCard(reference, base, format));
    case 'trial':
      return card(records.trials.get(id), (trial) => trialCard(trial, base, format));
    case 'claim':
      return card(records.claims.get(id), (claim) => claimCard(claim, base));
    case 'fact':
      return card(records.facts.get(id), (fact) => factCard(fact, base, format));
    default:
      return kind satisfies never;
  }
}

function card<T>(record: T | undefined, make: (record: T) => string): string | undefined {
  return record === undefined ? undefined : make(record);
}
