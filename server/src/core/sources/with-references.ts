import type { EvidenceBase } from '../evidence/base';
import { digest } from '../evidence/digest';
import { perBase } from '../evidence/per-base';
import { presetReferenceIndex, referenceIndex } from '../evidence/reference-index';
import type { CslItem, Reference } from '../evidence/schema/reference';
import { identifiersOf } from './identifiers';
import type { JoinedLists } from './joined-lists';
import type { ByKey } from './listed-reference';

/** The bases made of a base and the references of drafts' lists, each as long as both live. */
const extended = perBase(() => new WeakMap<ByKey, Map<string, EvidenceBase>>());

/**
 * The base with the references of a draft's own lists: those that the base has under the same key stay as the base
 * has them; those that it has under another key, known by their DOI or PubMed number, get a further key. The very
 * same base for the same two. No value is looked at but those of references that the base has, too.
 */
export function withReferences(base: EvidenceBase, lists: JoinedLists): EvidenceBase {
  const { references, isLoading } = lists;
  if (references.size === 0 && !isLoading) return base;
  const shared = new Set(base.references.flatMap(({ csl }) => identifiersOf(csl).flatMap(lists.keysOf)));
  const made = extended(base).get(references) ?? new Map<string, EvidenceBase>();
  extended(base).set(references, made);
  const kind = [isLoading ? 'loading' : '', ...shared].join('\n');
  const known = made.get(kind) ?? extend(base, lists, shared, kind);
  made.set(kind, known);
  return known;
}

function extend(
  base: EvidenceBase,
  { references, revision, isLoading }: JoinedLists,
  shared: ReadonlySet<string>,
  kind: string,
): EvidenceBase {
  const known = referenceIndex(base);
  const identify = identifier(base);
  const further = new Map<Reference, string[]>();
  const added: Reference[] = [];
  for (const [key, one] of references) {
    if (known.get(key)) continue;
    const same = shared.has(key) ? identify(one.csl) : undefined;
    if (same) further.set(same, [...(further.get(same) ?? []), key]);
    else added.push(one);
  }
  const own = base.references.map((one) => withKeys(one, further.get(one)));
  const whole: EvidenceBase = {
    ...base,
    references: [...own, ...added],
    revision: digest([base.revision, revision, kind].join('\n')),
    ...(isLoading && { isLoading }),
  };
  const index = referenceIndex({ ...base, references: own });
  presetReferenceIndex(whole, { get: (key) => index.get(key) ?? references.get(key) });
  return whole;
}

/** Finds the reference of a base that is the same publication as an item. */
function identifier(base: EvidenceBase): (csl: CslItem) => Reference | undefined {
  const byIdentifier = new Map(
    base.references.flatMap((one) => identifiersOf(one.csl).map((id) => [id, one] as const)),
  );
  return (csl) =>
    identifiersOf(csl)
      .map((id) => byIdentifier.get(id))
      .find(Boolean);
}

function withKeys(reference: Reference, keys: readonly string[] | undefined): Reference {
  const [citeAs] = keys ?? [];
  return keys && citeAs !== undefined
    ? { ...reference, aliases: [...reference.aliases, ...keys], citeAs }
    : reference;
}
