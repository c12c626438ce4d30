import type { Problem } from '../problem';
import type { RecordKind } from './base';
import type { Located } from './records';
import type { Claim } from './schema/claim';
import type { Concept } from './schema/concept';
import type { Fact } from './schema/fact';
import type { Annotation, CslItem } from './schema/reference';
import type { Trial } from './schema/trial';

/**
 * A record that is written in the base but could not be read, so that nobody is told that it is not
 * there. Without an id it is not known which, or how many.
 */
export interface Lost {
  readonly kind: RecordKind;
  readonly id?: string;
}

/** What one file, or several together, bring to a base: sound records with their places, and problems. */
export interface Parts {
  readonly concepts: readonly Located<Concept>[];
  readonly references: readonly Located<CslItem>[];
  readonly annotations: readonly Located<Annotation>[];
  readonly trials: readonly Located<Trial>[];
  readonly claims: readonly Located<Claim>[];
  readonly facts: readonly Located<Fact>[];
  readonly lost: readonly Lost[];
  readonly problems: readonly Problem[];
}

const NOTHING: Parts = {
  concepts: [],
  references: [],
  annotations: [],
  trials: [],
  claims: [],
  facts: [],
  lost: [],
  problems: [],
};

/** Parts of one kind of record: those given, and what the problems say of records of that kind. */
export function partsOf(kind: RecordKind, parts: Partial<Parts>, problems: readonly Problem[]): Parts {
  const lost = problems.map(({ record }) => (record === undefined ? { kind } : { kind, id: record }));
  return { ...NOTHING, ...parts, lost, problems };
}

/** The parts of several files as one, in their order. */
export function joinParts(all: readonly Parts[]): Parts {
  return {
    concepts: all.flatMap((parts) => parts.concepts),
    references: all.flatMap((parts) => parts.references),
    annotations: all.flatMap((parts) => parts.annotations),
    trials: all.flatMap((parts) => parts.trials),
    claims: all.flatMap((parts) => parts.claims),
    facts: all.flatMap((parts) => parts.facts),
    lost: all.flatMap((parts) => parts.lost),
    problems: all.flatMap((parts) => parts.problems),
  };
}
