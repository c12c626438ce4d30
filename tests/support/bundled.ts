import type { EvidenceBase } from '../../server/src/core/evidence/base';
import { loadBaseFromFolder } from '../../server/src/node/base-files';

/** The bundled base, read from its files. Throws when it cannot be read at all. */
export async function bundledBase(): Promise<EvidenceBase> {
  const opened = await loadBaseFromFolder('data/ketamine');
  if (!('base' in opened)) throw new Error('The bundled base cannot be read.');
  return opened.base;
}
