import type { DraftAnalysis } from '../analysis';
import type { EvidenceBase } from '../evidence/base';
import { referenceIndex } from '../evidence/reference-index';
import { trialIndex } from '../evidence/trial-index';

/** The references of a base, by their own keys, that a draft cites or whose trials it names. */
export function citedInDraft(
  { citations, trialMentions }: DraftAnalysis,
  base: EvidenceBase,
): ReadonlySet<string> {
  const cited = citations.flatMap(({ keys }) => keys.map(({ key }) => key));
  const named = trialMentions.flatMap(({ trial }) => trialIndex(base).get(trial)?.reference ?? []);
  return new Set([...cited, ...named].flatMap((key) => referenceIndex(base).get(key)?.key ?? []));
}
