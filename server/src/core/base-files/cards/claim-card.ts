import type { EvidenceBase } from '../../evidence/base';
import type { Claim } from '../../evidence/schema/claim';
import { claimSources } from '../../hover/claim-lines';
import { labelled, stack, verdictLine } from '../../hover/layout';
import { errata } from '../../hover/sources';
import { escapeMarkdown } from '../../markdown-escape';
import { recordsOf } from '../../wording/records';
import { claimQualifiers, claimSubject, labelOf } from '../../wording/words';

/** The card of a claim as Markdown: its verdict first, then what it is about, its summary and its sources. */
export function claimCard(claim: Claim, base: EvidenceBase): string {
  const records = recordsOf(base);
  const versus = claim.versus && `versus ${labelOf(claim.versus, records)}`;
  return stack(
    verdictLine(claim.verdictText, claimSubject(claim, records), versus, claimQualifiers(claim)),
    escapeMarkdown(claim.summary),
    labelled('Sources', claimSources(claim, records)),
    errata(claim.erratum),
  );
}
