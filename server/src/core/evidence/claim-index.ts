import { type ConceptIndex, conceptIndex } from './concept-index';
import { groupBy } from './group-by';
import { perBase } from './per-base';
import type { Claim } from './schema/claim';

/** What a claim is about, by concept ids. */
export interface Topic {
  readonly intervention: string;
  readonly condition: string;
  readonly outcome: string;
}

/** A claim that applies to a topic, with how far above the topic it stands: the sum of steps over the three. */
export interface ApplicableClaim {
  readonly claim: Claim;
  readonly distance: number;
}

/** The claims of a base by what they are about. */
export interface ClaimIndex {
  readonly get: (id: string) => Claim | undefined;
  /** The claims about exactly this topic, in the order of the base. */
  readonly about: (topic: Topic) => readonly Claim[];
  /**
   * The claims about the topic or anything broader, the nearest in the hierarchy first, equally near ones in
   * the order of the base. Empty where no claim covers the topic.
   */
  readonly claimsFor: (topic: Topic) => readonly ApplicableClaim[];
  /** The claims about the intervention in the condition, or anything broader, that advise: on any outcome, nearest first. */
  readonly advisingOn: (topic: Omit<Topic, 'outcome'>) => readonly ApplicableClaim[];
}

/** The claims of a base, indexed once per base. */
export const claimIndex = perBase((base) => indexClaims(base.claims, conceptIndex(base)));

function indexClaims(claims: readonly Claim[], concepts: ConceptIndex): ClaimIndex {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const byCondition = groupBy(claims, (claim) => claim.condition);
  const inCondition = (id: string) =>
    [id, ...concepts.ancestors(id).map((broader) => broader.id)].flatMap(
      (condition) => byCondition.get(condition) ?? [],
    );
  const nearestFirst = (found: readonly ApplicableClaim[]) =>
    found.toSorted((a, b) => a.distance - b.distance);
  const claimsFor = (topic: Topic): readonly ApplicableClaim[] =>
    nearestFirst(inCondition(topic.condition).flatMap((claim) => applicable(claim, topic, concepts)));
  return {
    get: (id) => byId.get(id),
    about: (topic) => claimsFor(topic).flatMap(({ claim, distance }) => (distance === 0 ? [claim] : [])),
    claimsFor,
    advisingOn: (topic) =>
      nearestFirst(
        inCondition(topic.condition)
          .filter(({ recommendation }) => recommendation !== undefined)
          .flatMap((claim) => applicable(claim, { ...topic, outcome: claim.outcome }, concepts)),
      ),
  };
}

function applicable(claim: Claim, topic: Topic, concepts: ConceptIndex): ApplicableClaim[] {
  const intervention = concepts.distance(topic.intervention, claim.intervention);
  const condition = concepts.distance(topic.condition, claim.condition);
  const outcome = concepts.distance(topic.outcome, claim.outcome);
  if (intervention === undefined || condition === undefined || outcome === undefined) return [];
  return [{ claim, distance: intervention + condition + outcome }];
}
