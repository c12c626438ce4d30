import type { ReadBundledStyles } from './core/bibliography/styles/formatters';
import type { Files } from './core/sources/files';
import { lazyFormatters, loadEngine } from './load-engine';
import type { EvidenceWorld } from './lsp/evidence/world';
import type { Ask } from './remote/client';

/**
 * Loads what evidence is read with on this machine, and what reads drafts against it; `ask` sends requests to the client,
 * which reads what is in other file systems. Nothing of it is needed before the first document, so all of it is imported
 * here.
 */
export async function loadEvidence(ask: Ask): Promise<EvidenceWorld> {
  const [
    { diskFiles },
    { bundledBases },
    { watchFolders },
    { findDrafts },
    { keptLists },
    remote,
    createEngine,
  ] = await Promise.all([
    import('./node/disk-files'),
    import('./node/bundled-base'),
    import('./node/watch-folders'),
    import('./node/find-drafts'),
    import('./node/kept-lists'),
    loadRemote(ask),
    loadEngine(readStyles),
  ]);
  return {
    disk: (roots) => remote.filesBeside(diskFiles(roots), roots),
    bundled: bundledBases(),
    watch: watchFolders,
    findDrafts: remote.draftsBeside(findDrafts),
    shelf: keptLists,
    formatterOf: lazyFormatters(readStyles),
    createEngine,
  };
}

/** Other file systems than the disk, by way of the client. */
async function loadRemote(ask: Ask) {
  const [{ remoteClient }, { clientFiles }, { clientDrafts }, beside] = await Promise.all([
    import('./remote/client'),
    import('./remote/client-files'),
    import('./remote/find-drafts'),
    import('./remote/beside-disk'),
  ]);
  const client = remoteClient(ask);
  const pause = () => new Promise<void>((resolve) => void setImmediate(resolve));
  const remote = { client, pause, now: Date.now };
  return {
    filesBeside: (disk: Files, roots: readonly string[]) =>
      beside.filesBesideDisk(disk, clientFiles(remote, roots)),
    draftsBeside: (onDisk: EvidenceWorld['findDrafts']) =>
      beside.draftsBesideDisk(onDisk, clientDrafts(client)),
  };
}

const readStyles: ReadBundledStyles = async (files) => {
  const { readBundledStyles } = await import('./node/bundled-styles');
  return readBundledStyles(files);
};
