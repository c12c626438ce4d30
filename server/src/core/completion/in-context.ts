import type { DraftAnalysis } from '../analysis';
import type { EvidenceBase } from '../evidence/base';
import { referenceIndex } from '../evidence/reference-index';
import { trialIndex } from '../evidence/trial-index';

/** How far before the cursor a trial's name still says what is about to be cited, in UTF-16 units. */
const NEAR = 300;

/** What a trial named just before, or a reference that the draft cites elsewhere, adds to the fit. */
const CONTEXT_BONUS = { named: 20, cited: 3 } as const;

/**
 * The bonus of references by key that the draft itself points to: those of trials named shortly before the offset,
 * and those it cites already. The analysis may be of a slightly older text.
 */
export function contextBonus(
  analysis: DraftAnalysis,
  offset: number,
  base: EvidenceBase,
): Map<string, number> {
  const bonus = new Map<string, number>();
  for (const { key } of analysis.citations.flatMap(({ keys }) => keys)) {
    const reference = referenceIndex(base).get(key);
    if (reference) bonus.set(reference.key, CONTEXT_BONUS.cited);
  }
  for (const { trial, span } of analysis.trialMentions) {
    const key = trialIndex(base).get(trial)?.reference;
    if (key !== undefined && span.end <= offset && offset - span.end <= NEAR)
      bonus.set(key, CONTEXT_BONUS.named);
  }
  return bonus;
}
