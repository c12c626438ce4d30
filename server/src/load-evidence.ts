import type { ReadBundledStyles } from './core/bibliography/styles/formatters';
import type { Files } from './core/sources/files';
import { enginesOf, lazyFormatters } from './load-engine';
import type { EvidenceWorld } from './lsp/evidence/world';
import { bundledBases } from './node/bundled-base';
import { diskFiles } from './node/disk-files';
import { findDrafts } from './node/find-drafts';
import { keptLists } from './node/kept-lists';
import { watchFolders } from './node/watch-folders';
import { draftsBesideDisk, filesBesideDisk } from './remote/beside-disk';
import { type Ask, remoteClient } from './remote/client';
import { clientFiles } from './remote/client-files';
import { clientDrafts } from './remote/find-drafts';

/**
 * What evidence is read with on this machine, and what reads drafts against it; `ask` sends requests to the client, which
 * reads what is in other file systems. Nothing of it is needed before the first document, so all of this file is imported
 * later, and at once: each later import is a file to open.
 */
export function loadEvidence(ask: Ask): EvidenceWorld {
  const remote = remoteFiles(ask);
  return {
    disk: (roots) => remote.filesBeside(diskFiles(roots), roots),
    bundled: bundledBases(),
    watch: watchFolders,
    findDrafts: remote.draftsBeside(findDrafts),
    shelf: keptLists,
    formatterOf: lazyFormatters(readStyles),
    createEngine: enginesOf(readStyles),
  };
}

/** Other file systems than the disk, by way of the client. */
function remoteFiles(ask: Ask) {
  const client = remoteClient(ask);
  const pause = () => new Promise<void>((resolve) => void setImmediate(resolve));
  const remote = { client, pause, now: Date.now };
  return {
    filesBeside: (disk: Files, roots: readonly string[]) => filesBesideDisk(disk, clientFiles(remote, roots)),
    draftsBeside: (onDisk: EvidenceWorld['findDrafts']) => draftsBesideDisk(onDisk, clientDrafts(client)),
  };
}

const readStyles: ReadBundledStyles = async (files) => {
  const { readBundledStyles } = await import('./node/bundled-styles');
  return readBundledStyles(files);
};
