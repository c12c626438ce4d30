import type { Clock } from '../clock';
import type { Configuration } from '../configuration';
import type { Documents } from '../documents';
import type { Workspace } from '../workspace';
import { createEvidenceFinder, type FindEvidence } from './find-evidence';
import { createLibraries, type Libraries } from './libraries';
import { openTexts } from './open-texts';
import type { EvidenceWorld } from './world';

/** What a session has that evidence is found by. */
export interface FinderParts {
  readonly workspace: Workspace;
  readonly configuration: Configuration;
  readonly documents: Documents;
  readonly clock: Clock;
  readonly log: (line: string) => void;
}

/** Finds evidence, and has the bases that it was found in. */
export interface Finder {
  readonly find: FindEvidence;
  readonly libraries: Libraries;
}

/** A finder of what the documents of a session are held against. */
export function createFinder(world: EvidenceWorld, { documents, ...parts }: FinderParts): Finder {
  const libraries = createLibraries(world, openTexts(documents), parts.log);
  return { libraries, find: createEvidenceFinder({ ...parts, world, libraries }) };
}
