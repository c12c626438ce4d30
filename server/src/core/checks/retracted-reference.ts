import { shortCitation } from '../bibliography/format-short';
import type { EvidenceBase } from '../evidence/base';
import { referenceIndex } from '../evidence/reference-index';
import type { Reference } from '../evidence/schema/reference';
import { trialIndex } from '../evidence/trial-index';
import { oneLine } from '../markdown-escape';
import type { Retraction } from '../retractions/retraction';
import { retractionOf } from '../retractions/retraction-of';
import type { Span } from '../span';
import { listed } from '../wording/listed';
import type { Check } from './check';
import type { Mentions } from './citing-draft';
import type { Severity } from './codes';
import type { Finding } from './finding';

/** Reasons told; a paper may have a dozen. */
const MOST_REASONS = 3;

/** How loudly a draft is told, and by which rule. */
const TOLD = {
  retraction: { severity: 'warning', rule: 'notice-retraction' },
  concern: { severity: 'information', rule: 'notice-concern' },
} as const satisfies Record<Retraction['nature'], { severity: Severity; rule: string }>;

/** Reports each retracted paper, and each that its journal has voiced concern about, where a draft first mentions it. */
export const retractedReference = {
  meta: {
    code: 'retracted-reference',
    title: 'Paper that was retracted or is in doubt',
    severity: 'warning',
    page: 'docs/codes/retracted-reference.md',
  },
  run(draft, base) {
    if (!hasRetractions(base)) return [];
    const cited = draft.citations.flatMap(({ keys }) => keys);
    const named = draft.trialMentions.map(({ trial, span }) => ({
      key: publicationOf(trial, base),
      span,
    }));
    const reported = new Set<string>();
    return [...cited, ...named]
      .toSorted((a, b) => a.span.start - b.span.start)
      .flatMap(({ key, span }) => {
        const reference = referenceIndex(base).get(key);
        const retraction = reference && retractionOf(base, reference.key);
        if (!reference || !retraction || reported.has(reference.key)) return [];
        reported.add(reference.key);
        return [findingFor(reference, retraction, span)];
      });
  },
} as const satisfies Check<Mentions>;

/** Whether the paper under a key was retracted or is in doubt. */
export function isInDoubt(key: string, base: EvidenceBase): boolean {
  const reference = hasRetractions(base) ? referenceIndex(base).get(key) : undefined;
  return reference !== undefined && retractionOf(base, reference.key) !== undefined;
}

/** The key of the publication of a trial, by the trial's id; empty of a trial that the base does not have. */
export function publicationOf(trial: string, base: EvidenceBase): string {
  return trialIndex(base).get(trial)?.reference ?? '';
}

function hasRetractions({ retractions, retractionIndex }: EvidenceBase): boolean {
  return retractions !== undefined || retractionIndex !== undefined;
}

function findingFor({ key, csl }: Reference, retraction: Retraction, span: Span): Finding {
  const { severity, rule } = TOLD[retraction.nature];
  const { code } = retractedReference.meta;
  const message = `${shortCitation(csl)} ${retractionWords(retraction)}: cite other evidence, or keep it with the reason why.`;
  return { code, severity, span, message, rule, evidence: [{ kind: 'reference', id: key }] };
}

/** `was retracted on 2015-05-03 (Fake Data and Plagiarism)`, as what follows the name of a paper. */
export function retractionWords({ nature, date, reasons }: Retraction): string {
  const what = nature === 'retraction' ? 'was retracted' : 'is under an expression of concern by its journal';
  const when = date === undefined ? '' : ` ${nature === 'retraction' ? 'on' : 'of'} ${date}`;
  const why = listed(reasons.slice(0, MOST_REASONS).map(oneLine));
  return `${what}${when}${why === '' ? '' : ` (${why})`}`;
}
