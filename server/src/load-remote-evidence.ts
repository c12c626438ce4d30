import { enginesOf, lazyFormatters } from './load-engine';
import type { EvidenceWorld } from './lsp/evidence/world';
import { clientFiles, type Remote } from './remote/client-files';
import { clientDrafts } from './remote/find-drafts';
import { remoteProduct } from './remote/product';

/**
 * What evidence is read with where there is no disk, and what reads drafts against it. As nothing of it is needed before the
 * first document, this file is imported later.
 */
export function loadRemoteEvidence(remote: Remote): EvidenceWorld {
  const { bundled, readStyles } = remoteProduct(remote);
  return {
    disk: (roots) => clientFiles(remote, roots),
    bundled,
    // Only the client can watch here.
    watch: () => () => undefined,
    findDrafts: clientDrafts(remote.client),
    formatterOf: lazyFormatters(readStyles),
    createEngine: enginesOf(readStyles),
  };
}
