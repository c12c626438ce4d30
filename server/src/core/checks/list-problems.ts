import type { BaseFile } from '../base-files/base-file';
import { readReferences } from '../bibliography/read';
import { libraryEntry } from '../bibliography/reference-list';
import type { EvidenceBase } from '../evidence/base';
import type { Problem } from '../problem';
import { withLibraryProblems } from './library-problems';

/** All that is wrong with a draft's own list, as it is read and then with its references; `base` is the draft's. */
export function listProblems(
  { path, text }: Pick<BaseFile, 'path' | 'text'>,
  base: EvidenceBase,
): readonly Problem[] {
  const { references, problems } = readReferences(path, text);
  return withLibraryProblems(problems, references.map(libraryEntry), base);
}
