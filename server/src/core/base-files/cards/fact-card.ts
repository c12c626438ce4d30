import { type FormatReference, formatPlain } from '../../bibliography/format-plain';
import type { EvidenceBase } from '../../evidence/base';
import type { Fact, Figure } from '../../evidence/schema/fact';
import { stack, verdictLine } from '../../hover/layout';
import { errata, formattedLine } from '../../hover/sources';
import { escapeMarkdown } from '../../markdown-escape';
import { type Records, recordsOf } from '../../wording/records';
import { labelOf } from '../../wording/words';

/** The card of a fact as Markdown: the figure or the assertion, its summary, and its source printed by `format`. */
export function factCard(fact: Fact, base: EvidenceBase, format: FormatReference = formatPlain): string {
  const records = recordsOf(base);
  const reference = fact.reference === undefined ? undefined : records.references.get(fact.reference);
  return stack(
    fact.kind === 'figure'
      ? verdictLine(amount(fact), about(fact, records), whose(fact, records), fact.year?.toString())
      : verdictLine(fact.holds ? 'Holds' : 'Does not hold', assertion(fact, records)),
    escapeMarkdown(fact.summary),
    formattedLine(reference, format),
    errata(fact.erratum, reference?.erratum),
  );
}

const WORDINGS = { exact: '', about: 'about ', 'at-least': 'at least ', 'at-most': 'at most ' } as const;

function amount({ wording, value, to, unit }: Figure): string {
  const number = to === undefined ? String(value) : `${value} to ${to}`;
  // A year or a count needs no word behind it.
  return `${WORDINGS[wording]}${number}${unit === 'year' || unit === 'count' ? '' : ` ${unit}`}`;
}

function about({ measure, subject }: Figure, records: Records): string {
  return `${labelOf(measure, records)}: ${labelOf(subject, records)}`;
}

function whose({ populations, places }: Figure, records: Records): string {
  return [...populations, ...places].map((id) => labelOf(id, records)).join(', ');
}

function assertion(fact: Extract<Fact, { kind: 'assertion' }>, records: Records): string {
  return [fact.subject, fact.relation, fact.object].map((id) => labelOf(id, records)).join(' ');
}
