import { lazyFormatters, loadEngine } from './load-engine';
import type { EvidenceWorld } from './lsp/evidence/world';
import { clientFiles, type Remote } from './remote/client-files';
import { clientDrafts } from './remote/find-drafts';
import { remoteProduct } from './remote/product';

/** Loads what evidence is read with where there is no disk, and what reads drafts against it. */
export async function loadRemoteEvidence(remote: Remote): Promise<EvidenceWorld> {
  const { bundled, readStyles } = remoteProduct(remote);
  return {
    disk: (roots) => clientFiles(remote, roots),
    bundled,
    // Only the client can watch here.
    watch: () => () => undefined,
    findDrafts: clientDrafts(remote.client),
    formatterOf: lazyFormatters(readStyles),
    createEngine: await loadEngine(readStyles),
  };
}
