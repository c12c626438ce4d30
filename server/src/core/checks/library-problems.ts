import { type EvidenceBase, type LibraryEntry, originKey } from '../evidence/base';
import { perBase } from '../evidence/per-base';
import { quote } from '../evidence/quote';
import type { Problem } from '../problem';
import { retractionOf } from '../retractions/retraction-of';
import { duplicateReference } from './duplicate-reference';
import { incompleteReference } from './incomplete-reference';
import type { LibraryCheck } from './library-check';
import { malformedIdentifier } from './malformed-identifier';
import { retractedReference, retractionWords } from './retracted-reference';

const CHECKS: readonly LibraryCheck[] = [duplicateReference, malformedIdentifier, incompleteReference];

/** All that is wrong with a base: with its files as they are read, and then with the references in its libraries. */
export const allProblems = perBase((base): readonly Problem[] => {
  const entries = base.references.flatMap(({ key, csl }) => {
    const origin = base.origins[originKey('reference', key)];
    return origin ? [{ key, csl, ...origin }] : [];
  });
  return withLibraryProblems(base.problems, entries, base);
});

/** The problems of a library as it was read, and then those of its references; `base` knows the retracted ones. */
export function withLibraryProblems(
  problems: readonly Problem[],
  entries: readonly LibraryEntry[],
  base: EvidenceBase,
): readonly Problem[] {
  return [...problems, ...libraryProblems(sound(entries, problems), base)];
}

/** The references that were read as they stand: what a broken one lacks may be what could not be read. */
function sound(entries: readonly LibraryEntry[], problems: readonly Problem[]): readonly LibraryEntry[] {
  const broken = new Set(problems.map(({ file, record }) => `${file} ${record}`));
  return entries.filter(({ file, key }) => !broken.has(`${file} ${key}`));
}

/** What is wrong with the references of a library, in the order of its lines. None of it keeps one from being used. */
function libraryProblems(entries: readonly LibraryEntry[], base: EvidenceBase): readonly Problem[] {
  const checked = CHECKS.flatMap(({ meta, faultsIn }) =>
    faultsIn(entries).map(({ entry, message }) => problemAt(entry, meta.code, message)),
  );
  const found = [...checked, ...retracted(base, entries)];
  return found.toSorted((a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0));
}

function retracted(base: EvidenceBase, entries: readonly LibraryEntry[]): readonly Problem[] {
  return entries.flatMap((entry) => {
    const retraction = retractionOf(base, entry.key);
    if (!retraction) return [];
    const message = `${quote(entry.key)} ${retractionWords(retraction)}: see whether the base can do without it.`;
    return [problemAt(entry, retractedReference.meta.code, message)];
  });
}

function problemAt(
  { key, file, line, character }: LibraryEntry,
  code: Problem['code'],
  message: string,
): Problem {
  return { severity: 'warning', message, file, line, character, record: key, ...(code && { code }) };
}
