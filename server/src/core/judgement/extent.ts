import type { EvidenceBase } from '../evidence/base';
import { conceptIndex } from '../evidence/concept-index';
import { durationHours } from '../evidence/duration';
import type { Claim } from '../evidence/schema/claim';
import { findCues } from '../reading/lexicon';
import type { Statement } from '../reading/statement';
import { tokenize } from '../reading/tokens';
import type { Judgement } from './judge';

/** How a statement goes further than the evidence. */
export type Overstatement =
  | 'unqualified'
  | 'certain'
  | 'absolute'
  | 'universal'
  | 'permanent'
  | 'past-until'
  | 'wider-advice'
  | 'broader';

/** In what way a statement that does not contradict its claim goes further than it, if it does. */
export function overstatementOf(statement: Statement, judgement: Judgement): Overstatement | undefined {
  const { force, advice } = statement;
  if (force === 'open' || judgement.result === 'unheld') return undefined;
  const { claim } = judgement;
  if (advice === 'use-first' && claim.recommendation === 'use-when-refractory') return 'wider-advice';
  if (advice && !isJudged(statement)) return undefined;
  // "An effective long-term option" may go further than a claim that advises so.
  if (advice && claim.recommendation)
    return claim.verdict === 'benefit' ? agreeing(statement, judgement) : undefined;
  if (judgement.result === 'unsettled') return unsettled(statement);
  return agreeing(statement, judgement);
}

function agreeing(statement: Statement, judgement: Judgement): Overstatement | undefined {
  const agrees = judgement.result === 'agrees' && statement.direction === 'benefit';
  return agrees ? beyond(statement, judgement.claim) : undefined;
}

/** How far a benefit that the claim bears out is taken: it leaves nothing, for good, in everyone, past the time known. */
function beyond({ extent }: Statement, claim: Claim): Overstatement | undefined {
  if (extent.absolute && !isAbsolute(claim)) return 'absolute';
  if (extent.permanent) return 'permanent';
  if (extent.universal) return 'universal';
  if (isPast(extent.hours, claim)) return 'past-until';
  return extent.certain ? 'certain' : undefined;
}

/** Advice that also says that it works: "an effective treatment". */
function isJudged({ trace }: Statement): boolean {
  return trace.includes('effective');
}

/** The claim's own words go as far: "abolished". */
function isAbsolute({ verdictText }: Claim): boolean {
  return findCues(tokenize(verdictText)).some(({ means }) => means.kind === 'effect' && means.absolute);
}

/** Where trials disagree or are too few, a plain statement either way says too much; a hedge or qualification mends it. */
function unsettled({ extent, force, direction }: Statement): Overstatement | undefined {
  if (force === 'hedged' || extent.qualified || direction === 'harm') return undefined;
  return 'unqualified';
}

function isPast(hours: number | undefined, { until }: Claim): boolean {
  const end = durationHours(until);
  return hours !== undefined && end !== undefined && hours > end * 1.1;
}

/** "Cures all chronic pain": nothing is claimed of so broad a condition, but of narrower ones. */
export function isTooBroad({ condition, direction, extent, force }: Statement, base: EvidenceBase): boolean {
  if (condition === undefined || direction !== 'benefit' || force === 'open' || force === 'rejected')
    return false;
  if (!extent.universal && !extent.absolute) return false;
  const narrower = new Set(
    conceptIndex(base)
      .descendants(condition)
      .map(({ id }) => id),
  );
  return base.claims.some((claim) => narrower.has(claim.condition));
}
