import type { Clock } from '../clock';
import type { Configuration } from '../configuration';
import type { Documents } from '../documents';
import type { Workspace } from '../workspace';
import type { EvidenceParts } from './evidence';
import { openTexts } from './open-texts';
import type { EvidenceWorld } from './world';

interface Parts {
  readonly workspace: Workspace;
  readonly configuration: Configuration;
  readonly documents: Documents;
  readonly clock: Clock;
  readonly log: (line: string) => void;
}

interface EvidenceLoader {
  readonly loadWorld: () => Promise<EvidenceWorld>;
  readonly loadFinder: EvidenceParts['load'];
}

/** Loads what finds evidence, once, and only when it is needed: nothing of it may keep `initialize` waiting. */
export function evidenceLoader(
  load: () => Promise<EvidenceWorld>,
  { workspace, configuration, documents, clock, log }: Parts,
): EvidenceLoader {
  const loadWorld = once(load);
  return {
    loadWorld,
    loadFinder: once(async () => {
      const [world, { createEvidenceFinder }, { createLibraries }] = await Promise.all([
        loadWorld(),
        import('./find-evidence'),
        import('./libraries'),
      ]);
      const libraries = createLibraries(world, openTexts(documents), log);
      const surroundings = { world, workspace, configuration, libraries, clock, log };
      return { libraries, find: createEvidenceFinder(surroundings) };
    }),
  };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
