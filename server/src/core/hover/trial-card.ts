import { type FormatReference, formatPlain } from '../bibliography/format-plain';
import type { EvidenceBase } from '../evidence/base';
import type { Trial } from '../evidence/schema/trial';
import { escapeMarkdown } from '../markdown-escape';
import { joined } from '../wording/joined';
import { recordsOf } from '../wording/records';
import { capitalised, designWord, labelOf } from '../wording/words';
import { claimList } from './claim-lines';
import { stack, verdictLine } from './layout';
import { errata, formattedLine, sourceLine } from './sources';
import { adverseEvents, findingsTable, trialDetails } from './trial-details';
import { trialVerdict } from './trial-verdict';

/**
 * The card of one trial as Markdown: its verdict first, then the reference, who was studied and how, each
 * finding, adverse events, and what the base's claims make of it. Details that the record lacks are left out.
 */
export function trialCard(trial: Trial, base: EvidenceBase, format: FormatReference = formatPlain): string {
  const records = recordsOf(base);
  const reference = records.references.get(trial.reference);
  const conditions = trial.conditions.map((id) => labelOf(id, records)).join(', ');
  const design = joined([designWord(trial), trial.blinding]);
  const verdict = trialVerdict(trial, records);
  return stack(
    verdict
      ? verdictLine(capitalised(verdict), conditions, design)
      : verdictLine(capitalised(design), conditions),
    formattedLine(reference, format),
    escapeMarkdown(trial.summary),
    trialDetails(trial, records),
    findingsTable(trial, records),
    adverseEvents(trial, records),
    claimList('What the evidence says as a whole', records.claimsByTrial.get(trial.id) ?? [], records),
    errata(trial.erratum, reference?.erratum),
    reference && sourceLine(reference),
  );
}
