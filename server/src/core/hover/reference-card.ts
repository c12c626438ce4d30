import { type FormatReference, formatPlain } from '../bibliography/format-plain';
import { shortCitation } from '../bibliography/format-short';
import type { EvidenceBase } from '../evidence/base';
import type { Reference } from '../evidence/schema/reference';
import { escapeMarkdown } from '../markdown-escape';
import { type Records, recordsOf } from '../wording/records';
import { claimList } from './claim-lines';
import { list, stack, verdictLine } from './layout';
import { errata, formattedLine, sourceLine } from './sources';
import { trialCard } from './trial-card';

/**
 * The card of a reference as Markdown: those of the trials it reports, or, where the base has no trial of it,
 * the reference with the claims and facts that rest on it.
 */
export function referenceCard(
  reference: Reference,
  base: EvidenceBase,
  format: FormatReference = formatPlain,
): string {
  const records = recordsOf(base);
  const trials = records.trials.publishedIn(reference.key);
  if (trials.length > 0) return trials.map((trial) => trialCard(trial, base, format)).join('\n\n---\n\n');
  return stack(
    verdictLine(shortCitation(reference.csl), 'no study record in the evidence base'),
    formattedLine(reference, format),
    claimList('Behind these claims', records.claimsByReference.get(reference.key) ?? [], records),
    factList(reference, records),
    errata(reference.erratum),
    sourceLine(reference),
  );
}

function factList({ key }: Reference, records: Records): string | undefined {
  const facts = records.factsByReference.get(key) ?? [];
  const items = list(facts.map(({ summary }) => escapeMarkdown(summary)));
  return items && `**Source of**\n\n${items}`;
}
