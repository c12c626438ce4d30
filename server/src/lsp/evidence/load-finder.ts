import type { EvidenceParts } from './evidence';
import type { FinderParts } from './finder';
import type { EvidenceWorld } from './world';

interface EvidenceLoader {
  readonly loadWorld: () => Promise<EvidenceWorld>;
  readonly loadFinder: EvidenceParts['load'];
}

/** Loads what finds evidence, once, and only when it is needed: nothing of it may keep `initialize` waiting. */
export function evidenceLoader(load: () => Promise<EvidenceWorld>, parts: FinderParts): EvidenceLoader {
  const loadWorld = once(load);
  return {
    loadWorld,
    loadFinder: once(async () => {
      const [world, { createFinder }] = await Promise.all([loadWorld(), import('./finder')]);
      return createFinder(world, parts);
    }),
  };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
