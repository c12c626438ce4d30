import type { EvidenceBase } from '../evidence/base';
import { type ClaimIndex, claimIndex } from '../evidence/claim-index';
import { type ConceptIndex, conceptIndex } from '../evidence/concept-index';
import { perBase } from '../evidence/per-base';
import { type ReferenceIndex, referenceIndex } from '../evidence/reference-index';
import type { Claim } from '../evidence/schema/claim';
import type { Fact } from '../evidence/schema/fact';
import { type TrialIndex, trialIndex } from '../evidence/trial-index';

/** The records of a base by their ids and by what they rest on, for features that show them. */
export interface Records {
  readonly concepts: ConceptIndex;
  readonly trials: TrialIndex;
  readonly claims: ClaimIndex;
  readonly references: ReferenceIndex;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly claimsByTrial: ReadonlyMap<string, readonly Claim[]>;
  readonly claimsByReference: ReadonlyMap<string, readonly Claim[]>;
  readonly factsByReference: ReadonlyMap<string, readonly Fact[]>;
}

/** The records of a base, indexed once per base. Lists keep the order of the base. */
export const recordsOf = perBase(index);

function index(base: EvidenceBase): Records {
  const references = referenceIndex(base);
  const ownKey = (written: string) => references.get(written)?.key ?? written;
  return {
    concepts: conceptIndex(base),
    trials: trialIndex(base),
    claims: claimIndex(base),
    references,
    facts: new Map(base.facts.map((fact) => [fact.id, fact])),
    claimsByTrial: underEach(base.claims, ({ trials }) => trials),
    claimsByReference: underEach(base.claims, (claim) => claim.references.map(ownKey)),
    factsByReference: underEach(base.facts, ({ reference }) => (reference ? [ownKey(reference)] : [])),
  };
}

/** The records under each of the keys that they have. */
function underEach<T>(records: readonly T[], keysOf: (record: T) => readonly string[]): Map<string, T[]> {
  const map = new Map<string, T[]>();
  for (const record of records) {
    for (const key of new Set(keysOf(record))) {
      const held = map.get(key);
      if (held) held.push(record);
      else map.set(key, [record]);
    }
  }
  return map;
}
