import { isAnimal } from '../evidence/animal';
import type { EvidenceBase } from '../evidence/base';
import { type ApplicableClaim, claimIndex } from '../evidence/claim-index';
import { conceptIndex } from '../evidence/concept-index';
import type { Claim } from '../evidence/schema/claim';
import { trialIndex } from '../evidence/trial-index';
import { OTHER } from '../reading/comparators';
import type { Statement } from '../reading/statement';
import { judgeByTrial, type TrialJudgement } from './by-trial';
import { isWithinGroup } from './within-group';

/** Why a statement is held against no claim. */
export type Unheld =
  | 'open'
  /** It is attributed to a trial, whose own record decides. */
  | 'trial'
  | 'no-intervention'
  | 'no-condition'
  | 'no-outcome'
  | 'within-group'
  /** It is said of animals, and the claims rest on studies of people. */
  | 'animals'
  | 'no-claim'
  | 'other-comparator';

/** The claims that decide on a statement: the nearest in the hierarchy with its comparator; or why there is none. */
export type HeldAgainst = { readonly claims: readonly [Claim, ...Claim[]] } | { readonly unheld: Unheld };

/** Finds the claims that a statement is to be held against. */
export function heldAgainst(statement: Statement, base: EvidenceBase): HeldAgainst {
  const { intervention, condition, outcome } = statement;
  if (statement.force === 'open') return { unheld: 'open' };
  if (statement.trials.length > 0 || isCarried(statement, base)) return { unheld: 'trial' };
  if (intervention === undefined) return { unheld: 'no-intervention' };
  if (condition === undefined) return { unheld: 'no-condition' };
  const advising = advisingClaims(statement, base);
  if (advising) return { claims: advising };
  if (outcome === undefined) return { unheld: 'no-outcome' };
  if (isWithinGroup(statement.comparator, base)) return { unheld: 'within-group' };
  const applicable = claimIndex(base).claimsFor({ intervention, condition, outcome });
  if (applicable.length === 0) return { unheld: 'no-claim' };
  const fitting = applicable.filter(
    ({ claim }) => !isOnAnimals(statement, base) || restsOnAnimals(claim, base),
  );
  if (fitting.length === 0) return { unheld: 'animals' };
  const active = isActive(statement.comparator, base);
  // Where something nearer is claimed, what a wider claim says of no comparison settles none with another treatment.
  const isNear = ({ claim, distance }: ApplicableClaim) =>
    !active || claim.versus !== undefined || distance === fitting[0]?.distance;
  const comparable = fitting.filter((one) => isNear(one) && sameComparator(statement, one.claim, base));
  const nearest = comparable[0]?.distance;
  const [first, ...others] = preferred(
    comparable.filter(({ distance }) => distance === nearest).map(({ claim }) => claim),
    statement,
    base,
  );
  return first ? { claims: [first, ...others] } : { unheld: 'other-comparator' };
}

/**
 * Advice on a condition that names no outcome of its own, where no claim on the condition's symptom advises: the
 * nearest claims on any outcome that do, unless they disagree.
 */
function advisingClaims(
  { advice, intervention, condition, outcome }: Statement,
  base: EvidenceBase,
): readonly [Claim, ...Claim[]] | undefined {
  if (!advice || intervention === undefined || condition === undefined) return undefined;
  const treated = conceptIndex(base).get(condition);
  if (treated?.kind !== 'condition' || treated.symptom !== outcome) return undefined;
  const index = claimIndex(base);
  const own = outcome === undefined ? [] : index.claimsFor({ intervention, condition, outcome });
  if (own.some(({ claim }) => claim.recommendation)) return undefined;
  const all = index.advisingOn({ intervention, condition });
  const [first, ...others] = all
    .filter(({ distance }) => distance === all[0]?.distance)
    .map(({ claim }) => claim);
  const agree = others.every(({ recommendation }) => recommendation === first?.recommendation);
  return first && agree ? [first, ...others] : undefined;
}

/** A statement that a trial it cites bears out is one on that trial, and so is one that may be on another than it seems. */
function isCarried(statement: Statement, base: EvidenceBase): boolean {
  const cited = statement.citations.flatMap((key) => trialIndex(base).publishedIn(key));
  return cited.some((trial) => OF_TRIAL.has(judgeByTrial(statement, trial, base).result));
}

const OF_TRIAL: ReadonlySet<TrialJudgement['result']> = new Set(['agrees', 'half-read'] as const);

function isOnAnimals({ populations }: Statement, base: EvidenceBase): boolean {
  return populations.some((id) => isAnimal(id, base));
}

function restsOnAnimals({ trials }: Claim, base: EvidenceBase): boolean {
  return trials.some((id) => trialIndex(base).get(id)?.kind === 'animal');
}

/** Whether what is compared with is a treatment of its own. */
function isActive(comparator: string | undefined, base: EvidenceBase): boolean {
  return conceptIndex(base).get(comparator ?? '')?.kind === 'intervention';
}

/** A named comparator is judged only against a claim with that comparator, or one that names none. */
function sameComparator(
  { comparator, direction }: Statement,
  { versus }: Claim,
  base: EvidenceBase,
): boolean {
  const concepts = conceptIndex(base);
  if (versus === undefined) {
    // "No better than another drug" denies no benefit.
    return comparator !== OTHER && !(isActive(comparator, base) && direction === 'no-benefit');
  }
  if (comparator === undefined) return !isWithinGroup(versus, base);
  return concepts.areRelated(comparator, versus);
}

/**
 * Where a statement names no comparator, claims against placebo or nothing in particular speak before those against
 * another drug; where it names one, claims with that comparator before those that name none.
 */
function preferred(
  claims: readonly Claim[],
  { comparator }: Statement,
  base: EvidenceBase,
): readonly Claim[] {
  const inactive = ({ versus }: Claim) =>
    versus === undefined || conceptIndex(base).get(versus)?.kind === 'comparator';
  const first = claims.filter(comparator === undefined ? inactive : ({ versus }) => versus !== undefined);
  return first.length > 0 ? first : claims;
}
