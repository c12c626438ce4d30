import type { EvidenceBase } from '../evidence/base';
import { conceptIndex } from '../evidence/concept-index';
import { perBase } from '../evidence/per-base';
import type { Assertion } from '../evidence/schema/fact';
import type { RelationMention } from '../reading/observation';

const assertionsOf = perBase(({ facts }) =>
  facts.flatMap((fact) => (fact.kind === 'assertion' ? [fact] : [])),
);

/** The assertion of the base that a relation contradicts, if any. What the base supports is never contradicted. */
export function contradictedAssertion(mention: RelationMention, base: EvidenceBase): Assertion | undefined {
  if (mention.force === 'open') return undefined;
  const denied = mention.denied !== (mention.force === 'rejected');
  const about = assertionsOf(base).filter((fact) => isAbout(fact, mention, base));
  const same = about.filter(
    (fact) => fact.relation === mention.relation && names(mention, fact.object, base),
  );
  const holding = same.filter(({ holds }) => holds);
  // "No Schedule I drug" does not deny that it is scheduled.
  if (denied)
    return (
      holding.find(({ object }) => mention.objects.includes(object)) ?? deniedOfItsKind(mention, about, base)
    );
  // What is said of several objects may hold of one of them only.
  const supported = (id: string) => holding.some(({ object }) => conceptIndex(base).isA(object, id));
  const rest = { ...mention, objects: mention.objects.filter((id) => !supported(id)) };
  return excluded(rest, about, base) ?? same.find(({ holds }) => !holds) ?? opposed(rest, about, base);
}

/** What is denied of depression is denied of its kinds; "did not lead to fewer side effects" denies no side effect. */
function deniedOfItsKind(
  { relation, objects }: RelationMention,
  about: readonly Assertion[],
  base: EvidenceBase,
): Assertion | undefined {
  const concepts = conceptIndex(base);
  const named = concepts.get(relation);
  if (named?.kind === 'relation' && named.causal) return undefined;
  return about.find(
    (fact) => fact.relation === relation && fact.holds && objects.some((id) => concepts.isA(fact.object, id)),
  );
}

function isAbout({ subject, about }: Assertion, { named }: RelationMention, base: EvidenceBase): boolean {
  if (!named.includes(subject)) return false;
  const concepts = conceptIndex(base);
  return about.every((id) => named.some((other) => concepts.isA(other, id)));
}

function names({ objects }: RelationMention, object: string, base: EvidenceBase): boolean {
  return objects.some((id) => conceptIndex(base).isA(id, object));
}

/** The opposite relation holds to the same object: an agonist is said to be an antagonist. */
function opposed(
  mention: RelationMention,
  about: readonly Assertion[],
  base: EvidenceBase,
): Assertion | undefined {
  const opposite = (id: string) => {
    const concept = conceptIndex(base).get(id);
    return concept?.kind === 'relation' ? concept.opposite : undefined;
  };
  return about.find(
    ({ relation, object, holds }) =>
      holds &&
      names(mention, object, base) &&
      (opposite(relation) === mention.relation || opposite(mention.relation) === relation),
  );
}

/** The relation holds to one object only, and another of its kind is named that nothing supports. */
function excluded(
  { relation, objects }: RelationMention,
  about: readonly Assertion[],
  base: EvidenceBase,
): Assertion | undefined {
  const concepts = conceptIndex(base);
  return about.find((fact) => {
    if (!fact.only || !fact.holds || fact.relation !== relation) return false;
    const known = [fact.subject, fact.object];
    const others = objects.filter((id) => !known.some((object) => concepts.areRelated(id, object)));
    return others.some((id) => isAlike(id, fact.object, base));
  });
}

/** Entities are alike when they are kinds of the same thing, or of none that the base names; conditions and outcomes are uses of one sort. */
function isAlike(id: string, object: string, base: EvidenceBase): boolean {
  const [one, other] = [id, object].map((each) => conceptIndex(base).get(each));
  if (!one || !other) return false;
  if (one.kind === 'condition' || one.kind === 'outcome') return USES.has(other.kind);
  if (one.kind !== other.kind) return false;
  const unsorted = one.kind === 'entity' && one.broader.length + other.broader.length === 0;
  return unsorted || one.broader.some((broader) => other.broader.includes(broader));
}

const USES: ReadonlySet<string> = new Set(['condition', 'outcome']);
