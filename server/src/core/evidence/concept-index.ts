import { groupBy } from './group-by';
import { perBase } from './per-base';
import type { Concept } from './schema/concept';

/** A concept on the way up or down from another, with the number of steps between the two. */
export interface Relative {
  readonly id: string;
  readonly distance: number;
}

/** The concepts of a base and their hierarchy. Ids that are not in the base have no relatives but themselves. */
export interface ConceptIndex {
  readonly get: (id: string) => Concept | undefined;
  /** The broader concepts, nearest first, the concept itself left out. */
  readonly ancestors: (id: string) => readonly Relative[];
  /** The narrower concepts, nearest first, the concept itself left out. */
  readonly descendants: (id: string) => readonly Relative[];
  /** Whether `id` is `ancestor` or a kind of it. */
  readonly isA: (id: string, ancestor: string) => boolean;
  /** Whether one of two is a kind of the other, or both are the same. */
  readonly areRelated: (one: string, other: string) => boolean;
  /** Steps from `id` up to `ancestor`, 0 for itself, or `undefined` when it is no kind of it. */
  readonly distance: (id: string, ancestor: string) => number | undefined;
}

/** The concepts of a base, indexed once per base. */
export const conceptIndex = perBase(({ concepts }) => indexConcepts(concepts));

/** The index of these concepts. A cycle in the hierarchy is walked once. */
export function indexConcepts(concepts: readonly Concept[]): ConceptIndex {
  const byId = new Map(concepts.map((concept) => [concept.id, concept]));
  const links = concepts.flatMap(({ id, broader }) => broader.map((parent) => ({ id, parent })));
  const narrower = groupBy(links, ({ parent }) => parent);
  const up = remember((id) => byId.get(id)?.broader ?? []);
  const down = remember((id) => (narrower.get(id) ?? []).map((link) => link.id));
  return {
    get: (id) => byId.get(id),
    ancestors: (id) => relatives(up(id)),
    descendants: (id) => relatives(down(id)),
    isA: (id, ancestor) => up(id).has(ancestor),
    areRelated: (one, other) => up(one).has(other) || up(other).has(one),
    distance: (id, ancestor) => up(id).get(ancestor),
  };
}

/** Ids with their distance from where the walk began, nearest first. */
type Reach = ReadonlyMap<string, number>;

function remember(next: (id: string) => readonly string[]): (id: string) => Reach {
  const known = new Map<string, Reach>();
  return (id) => {
    const reach = known.get(id) ?? walk(id, next);
    known.set(id, reach);
    return reach;
  };
}

function walk(from: string, next: (id: string) => readonly string[]): Reach {
  const reach = new Map([[from, 0]]);
  // Entries added while a map is being iterated are visited too, which makes this breadth-first.
  for (const [id, distance] of reach) {
    for (const neighbour of next(id)) if (!reach.has(neighbour)) reach.set(neighbour, distance + 1);
  }
  return reach;
}

function relatives(reach: Reach): readonly Relative[] {
  return [...reach].slice(1).map(([id, distance]) => ({ id, distance }));
}
