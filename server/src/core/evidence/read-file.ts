import { isCommentedOut } from './commented-out';
import { readAnnotations } from './files/annotations';
import { readClaims } from './files/claims';
import { readConcepts } from './files/concepts';
import { readFacts } from './files/facts';
import { readReferenceFile } from './files/references';
import { readTrials } from './files/trials';
import { joinParts, type Parts } from './parts';
import type { FileKind } from './schema/manifest';

const READERS: Readonly<Record<FileKind, (file: string, text: string) => Parts>> = {
  concepts: readConcepts,
  references: readReferenceFile,
  annotations: readAnnotations,
  trials: readTrials,
  claims: readClaims,
  facts: readFacts,
};

/**
 * Reads one file of a base, of the kind that the manifest lists it under. Sound records are kept whatever
 * is wrong with the others; a file in which all is commented out holds none. `file` is the path relative to
 * the base's folder, for problems and links.
 */
export function readFile(kind: FileKind, file: string, text: string): Parts {
  return isCommentedOut(file, text) ? joinParts([]) : READERS[kind](file, text);
}
