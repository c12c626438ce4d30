import type { ReadBundledStyles } from './core/bibliography/styles/formatters';
import { lazyFormatters, loadEngine } from './load-engine';
import type { EvidenceWorld } from './lsp/evidence/world';

/**
 * Loads what evidence is read with on this machine, and what reads drafts against it. Nothing of it is needed before
 * the first document, so all of it is imported here.
 */
export async function loadEvidence(): Promise<EvidenceWorld> {
  const [{ diskFiles }, { bundledBases }, { watchFolders }, { findDrafts }] = await Promise.all([
    import('./node/disk-files'),
    import('./node/bundled-base'),
    import('./node/watch-folders'),
    import('./node/find-drafts'),
  ]);
  return {
    disk: diskFiles,
    bundled: bundledBases(),
    watch: watchFolders,
    findDrafts,
    formatterOf: lazyFormatters(readStyles),
    createEngine: await loadEngine(readStyles),
  };
}

const readStyles: ReadBundledStyles = async (files) => {
  const { readBundledStyles } = await import('./node/bundled-styles');
  return readBundledStyles(files);
};
