import { readReferences } from '../../../server/src/core/bibliography/read';
import { libraryEntry } from '../../../server/src/core/bibliography/reference-list';
import type { LibraryCheck } from '../../../server/src/core/checks/library-check';
import type { EvidenceBase, LibraryEntry } from '../../../server/src/core/evidence/base';
import { createJoiner } from '../../../server/src/core/sources/joined-lists';
import { keysByIdentifier } from '../../../server/src/core/sources/keys-by-identifier';
import { listByKey } from '../../../server/src/core/sources/listed-reference';
import { withReferences } from '../../../server/src/core/sources/with-references';
import { inOneGo } from '../../../server/src/core/steps';
import { baseOf } from '../hover/small-base';

/** The entries of a library that is a text in BibTeX. */
function entriesOf(bibtex: string): readonly LibraryEntry[] {
  return readReferences('/ws/refs.bib', bibtex).references.map(libraryEntry);
}

/** What a check says of a library in BibTeX. */
export function faultsIn(check: LibraryCheck, bibtex: string): readonly string[] {
  return check.faultsIn(entriesOf(bibtex)).map(({ message }) => message);
}

/** A base for a draft whose own list is a text in BibTeX. */
export function baseWithList(bibtex: string, base: EvidenceBase = baseOf({})): EvidenceBase {
  const path = '/ws/refs.bib';
  const { references } = readReferences(path, bibtex);
  const keys = inOneGo(listByKey(references));
  const identified = inOneGo(keysByIdentifier(references));
  const list = {
    ...keys,
    problems: [],
    revision: bibtex,
    keysOf: (id: string) => identified.get(id) ?? [],
  };
  return withReferences(base, createJoiner()([{ path, list }], false));
}
