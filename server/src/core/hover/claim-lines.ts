import { shortCitation } from '../bibliography/format-short';
import type { Claim } from '../evidence/schema/claim';
import { escapeMarkdown } from '../markdown-escape';
import type { Records } from '../wording/records';
import { claimQualifiers, claimSubject } from '../wording/words';
import { bold, list } from './layout';

/** What claims say, one line each under a heading of their own; `undefined` where there are none. */
export function claimList(heading: string, claims: readonly Claim[], records: Records): string | undefined {
  const items = list(claims.map((claim) => claimLine(claim, records)));
  return items && `${bold(heading)}\n\n${items}`;
}

/** `Ketamine for cancer pain: **no benefit over placebo** (high certainty, advice: avoid)` */
export function claimLine(claim: Claim, records: Records): string {
  const qualifiers = escapeMarkdown(claimQualifiers(claim));
  const verdict = bold(claim.verdictText);
  return `${escapeMarkdown(claimSubject(claim, records))}: ${verdict}${qualifiers && ` (${qualifiers})`}`;
}

/** The studies behind a claim, each as `Hardy 2012`, trials before other references. */
export function claimSources(claim: Claim, { trials, references }: Records): string {
  const keys = [...claim.trials.map((id) => trials.get(id)?.reference), ...claim.references];
  const named = keys.flatMap((key) => {
    const reference = key === undefined ? undefined : references.get(key);
    return reference ? [shortCitation(reference.csl)] : [];
  });
  return [...new Set(named)].join(', ');
}
