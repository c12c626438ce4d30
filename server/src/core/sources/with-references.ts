import { libraryEntry } from '../bibliography/reference-list';
import { identifiersOf } from '../bibliography/same-work';
import { type EvidenceBase, type Origin, type OwnList, originKey } from '../evidence/base';
import { digest } from '../evidence/digest';
import { groupBy } from '../evidence/group-by';
import { identifierIndex } from '../evidence/identifier-index';
import { perBase } from '../evidence/per-base';
import { referenceIndex } from '../evidence/reference-index';
import type { Reference } from '../evidence/schema/reference';
import type { RetractionIndex } from '../retractions/retraction';
import { withRetractions } from '../retractions/with-retractions';
import type { References } from './bibliography';

/** The bases made of a base and the reference lists of drafts, each as long as both live. */
const extended = perBase(() => new WeakMap<References, EvidenceBase>());

/**
 * The base with the references of a draft's own lists: those that the base has under the same key stay as the base
 * has them; those that it has under another key, known by their DOI or PubMed number, get a further key. The very
 * same base for the same two.
 */
export function withReferences(
  base: EvidenceBase,
  list: References,
  retractions?: RetractionIndex,
): EvidenceBase {
  if (list.length === 0) return base;
  const made = extended(base);
  const known = made.get(list) ?? withRetractions(extend(base, list), retractions);
  made.set(list, known);
  return known;
}

function extend(base: EvidenceBase, list: References): EvidenceBase {
  const known = referenceIndex(base);
  const byIdentifier = identifierIndex(base);
  const further = new Map<Reference, string[]>();
  const added: Reference[] = [];
  const origins: Record<string, Origin> = {};
  for (const { key, value: csl, file, at } of list) {
    if (known.get(key)) continue;
    const same = identifiersOf(csl)
      .map((id) => byIdentifier.get(id))
      .find(Boolean);
    if (same) further.set(same, [...(further.get(same) ?? []), key]);
    else {
      const { line, character } = at();
      added.push({ key, aliases: [], csl });
      origins[originKey('reference', key)] = { file, line, character };
    }
  }
  const references = [...base.references.map((one) => withKeys(one, further.get(one))), ...added];
  return {
    ...base,
    references,
    origins: { ...base.origins, ...origins },
    lists: listsOf(list),
    revision: digest(`${base.revision}\n${JSON.stringify(references)}`),
  };
}

function listsOf(list: References): readonly OwnList[] {
  return [...groupBy(list.map(libraryEntry), ({ file }) => file)].map(([file, its]) => ({
    file,
    entries: its,
  }));
}

function withKeys(reference: Reference, keys: readonly string[] | undefined): Reference {
  const [citeAs] = keys ?? [];
  return keys && citeAs !== undefined
    ? { ...reference, aliases: [...reference.aliases, ...keys], citeAs }
    : reference;
}
