import { shortCitation } from '../bibliography/format-short';
import { isCitable, keyMaker, keyStem } from '../bibliography/formats/shared/citation-key';
import { identifiersOf } from '../bibliography/same-work';
import type { EvidenceBase } from '../evidence/base';
import { identifierIndex } from '../evidence/identifier-index';
import { quotePath } from '../evidence/quote';
import type { Reference } from '../evidence/schema/reference';
import type { Edit } from '../fixes/fix';
import { appendTo, isAppendable } from './append';
import { pastedReferences } from './pasted';
import { plainItem } from './plain-item';

/** A reference list that references can be added to. */
export interface Library {
  /** Its path or URI, whose end tells the format. */
  readonly path: string;
  /** What people call it. */
  readonly name: string;
  readonly text: string;
}

/** References to be added to a list, or one sentence on why there is nothing to add. */
export type Added =
  | {
      readonly library: Library;
      readonly edit: Edit;
      readonly keys: readonly string[];
      readonly notes: readonly string[];
    }
  | { readonly refused: string };

/**
 * Adds the references in a pasted text to the first list that can take them, under keys that the base does not have. What
 * the base has already, by its DOI or PubMed number, is not added but told.
 */
export function addReferences(text: string, base: EvidenceBase, libraries: readonly Library[]): Added {
  const pasted = pastedReferences(text);
  if ('refused' in pasted) return pasted;
  const library = libraries.find(({ path }) => isAppendable(path));
  if (!library) return { refused: NO_LIBRARY };
  const known = identifierIndex(base);
  const added = new Map<string, string>();
  const taken = new Set(base.references.flatMap(({ key, aliases }) => [key, ...aliases]));
  const keys = keyMaker(taken);
  const notes: string[] = [];
  const items = pasted.references.flatMap(({ csl, ownKey }) => {
    const ids = identifiersOf(csl);
    const same = ids.map((id) => added.get(id) ?? keyOf(known.get(id))).find(Boolean);
    if (same !== undefined) {
      notes.push(`${shortCitation(csl)} is there already: cite it as @${same}.`);
      return [];
    }
    const own = isCitable(ownKey) && !/[/:]/.test(ownKey) && !taken.has(ownKey) ? ownKey : undefined;
    const key = keys.next(own, keyStem((csl.author ?? csl.editor)?.[0], csl.issued));
    taken.add(key);
    for (const id of ids) added.set(id, key);
    return [plainItem(csl, key)];
  });
  if (items.length === 0) return { refused: notes.join(' ') };
  const edit = appendTo(library.path, library.text, items);
  if (!edit)
    return {
      refused: `Nothing can be added to ${quotePath(library.name)} as it is: correct what is reported in it.`,
    };
  return { library, edit, keys: items.map(({ id }) => id), notes };
}

/** The key that a draft cites a reference by. */
function keyOf(reference: Reference | undefined): string | undefined {
  return reference?.citeAs ?? reference?.key;
}

const NO_LIBRARY =
  'There is no reference list to add to: name one in the front matter of the draft, as in "bibliography: references.bib", and make that file.';
