import { identifiersOf } from '../bibliography/same-work';
import type { EvidenceBase } from '../evidence/base';
import { digest } from '../evidence/digest';
import { identifierIndex, presetIdentifierIndex } from '../evidence/identifier-index';
import { perBase } from '../evidence/per-base';
import { presetReferenceIndex, type ReferenceIndex, referenceIndex } from '../evidence/reference-index';
import type { Reference } from '../evidence/schema/reference';
import { lazily } from '../lazy';
import type { RetractionIndex } from '../retractions/retraction';
import type { JoinedLists } from './joined-lists';
import type { ByKey } from './listed-reference';

/** A base with the references of lists, and these as they are known now: their identifiers are found later than they are. */
interface Extended {
  readonly whole: EvidenceBase;
  lists: JoinedLists;
}

/** The bases made of a base and the references of drafts' lists, each as long as both live. */
const extended = perBase(() => new WeakMap<ByKey, Map<string, Extended>>());

const identifiersIn = perBase(({ references }) => references.flatMap(({ csl }) => identifiersOf(csl)));

/**
 * The base with the references of a draft's own lists: those that the base has under the same key stay as the base
 * has them; those that it has under another key, known by their DOI or PubMed number, get a further key. The very
 * same base for the same two. No value is looked at but those of references that the base has, too. `retractions` is
 * the list that the base names, if it does.
 */
export function withReferences(
  base: EvidenceBase,
  lists: JoinedLists,
  retractions?: RetractionIndex,
): EvidenceBase {
  const { references, isLoading } = lists;
  if (references.size === 0 && !isLoading) return base;
  const shared = new Set(identifiersIn(base).flatMap(lists.keysOf));
  const made = extended(base).get(references) ?? new Map<string, Extended>();
  extended(base).set(references, made);
  const kind = [isLoading ? 'loading' : '', ...shared].join('\n');
  const known = made.get(kind) ?? extend(base, lists, shared, kind, retractions);
  known.lists = lists;
  made.set(kind, known);
  return known.whole;
}

function extend(
  base: EvidenceBase,
  lists: JoinedLists,
  shared: ReadonlySet<string>,
  kind: string,
  retractions: RetractionIndex | undefined,
): Extended {
  const { references, revision, isLoading } = lists;
  const further = furtherKeys(base, references, shared);
  const own = { ...base, references: base.references.map((one) => withKeys(one, further.get(one))) };
  const all = lazily(() => {
    const known = referenceIndex(own);
    return [...own.references, ...[...references.values()].filter(({ key }) => !known.get(key))];
  });
  const whole: EvidenceBase = {
    ...base,
    // Those of a large list are put together only for who goes through all of them.
    get references() {
      return all();
    },
    own: own.references,
    lists: lists.lists,
    revision: digest([base.revision, revision, kind].join('\n')),
    ...(isLoading && { isLoading }),
    ...(retractions && { retractionIndex: retractions }),
  };
  const made: Extended = { whole, lists };
  presetIndexes(own, made);
  return made;
}

/** The keys that references of a base have in lists, where these have them under others. */
function furtherKeys(
  base: EvidenceBase,
  references: ByKey,
  shared: ReadonlySet<string>,
): ReadonlyMap<Reference, readonly string[]> {
  const [known, byIdentifier] = [referenceIndex(base), identifierIndex(base)];
  const further = new Map<Reference, string[]>();
  for (const key of shared) {
    const one = known.get(key) ? undefined : references.get(key);
    const ids = one ? identifiersOf(one.csl) : [];
    const same = ids.map((id) => byIdentifier.get(id)).find(Boolean);
    if (same) further.set(same, [...(further.get(same) ?? []), key]);
  }
  return further;
}

/** `own` is the base with the further keys of its references. */
function presetIndexes(own: EvidenceBase, made: Extended): void {
  const { references } = made.lists;
  const [byKey, byIdentifier] = [referenceIndex(own), identifierIndex(own)];
  const get = (key: string): Reference | undefined =>
    byKey.get(key) ?? references.get(key) ?? withOtherKey(made, byKey, key);
  presetReferenceIndex(made.whole, { get });
  presetIdentifierIndex(made.whole, {
    get: (identifier) => {
      const [key] = made.lists.keysOf(identifier);
      return byIdentifier.get(identifier) ?? (key === undefined ? undefined : get(key));
    },
  });
}

/** The reference with a further key; the base's own where it has that one, too. */
function withOtherKey({ lists }: Extended, base: ReferenceIndex, key: string): Reference | undefined {
  const listed = lists.withOtherKey(key);
  return listed && (base.get(listed.key) ?? lists.references.get(listed.key));
}

function withKeys(reference: Reference, keys: readonly string[] | undefined): Reference {
  const [citeAs] = keys ?? [];
  return keys && citeAs !== undefined
    ? { ...reference, aliases: [...reference.aliases, ...keys], citeAs }
    : reference;
}
