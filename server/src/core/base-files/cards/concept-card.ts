import type { EvidenceBase } from '../../evidence/base';
import type { Claim } from '../../evidence/schema/claim';
import type { Concept } from '../../evidence/schema/concept';
import { claimList } from '../../hover/claim-lines';
import { labelled, list, stack, verdictLine } from '../../hover/layout';
import { escapeMarkdown } from '../../markdown-escape';
import { type Records, recordsOf } from '../../wording/records';
import { labelOf } from '../../wording/words';

/** Enough to show; the rest is in the base's files. */
const MOST_CLAIMS = 8;
const MOST_NARROWER = 12;

/**
 * The card of a concept as Markdown: what it is, the names that sentences are searched for, its place in the
 * hierarchy, and the claims that are about it.
 */
export function conceptCard(concept: Concept, base: EvidenceBase): string {
  const records = recordsOf(base);
  const { id, kind, label, abbreviations, synonyms, broader, note } = concept;
  const labels = (ids: readonly string[]) => ids.map((other) => labelOf(other, records)).join(', ');
  const narrower = records.concepts.descendants(id).filter(({ distance }) => distance === 1);
  const claims = base.claims.filter((claim) => isAbout(claim, id)).slice(0, MOST_CLAIMS);
  return stack(
    verdictLine(label, kind),
    list([
      labelled('Also', [...abbreviations, ...synonyms].join(', ')),
      labelled('A kind of', labels(broader)),
      labelled('Kinds', labels(narrower.slice(0, MOST_NARROWER).map((relative) => relative.id))),
      ...ownLines(concept, records),
    ]),
    note && escapeMarkdown(note),
    claimList('What the evidence says as a whole', claims, records),
  );
}

function isAbout({ intervention, condition, outcome, versus }: Claim, id: string): boolean {
  return [intervention, condition, outcome, versus].includes(id);
}

function ownLines(concept: Concept, records: Records): (string | undefined)[] {
  switch (concept.kind) {
    case 'intervention':
      return [
        labelled('Combines', concept.combines.map((id) => labelOf(id, records)).join(', ')),
        labelled('Route', concept.route && labelOf(concept.route, records)),
      ];
    case 'comparator':
      return [concept.withinGroup ? labelled('Comparison', 'within one group') : undefined];
    case 'condition':
      return [labelled('Symptom', concept.symptom && labelOf(concept.symptom, records))];
    case 'outcome':
      return [
        labelled('Good when', concept.goodWhen),
        concept.adverse ? labelled('Adverse event', 'yes') : undefined,
      ];
    case 'relation':
      return [labelled('Opposite', concept.opposite && labelOf(concept.opposite, records))];
    default:
      return [];
  }
}
