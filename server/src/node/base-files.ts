import type { EvidenceBase } from '../core/evidence/base';
import { quotePath } from '../core/evidence/quote';
import type { RetractionIndex } from '../core/retractions/retraction';
import { MANIFEST } from '../core/sources/base-place';
import { createOpener } from '../core/sources/open-base';
import { pathFrom } from '../core/sources/paths';
import { projectRoot } from '../core/sources/project-root';
import { bundledBases } from './bundled-base';
import { absolutePath, diskFiles } from './disk-files';

/** A base with the absolute path of the folder its files are in, or one sentence on why there is none. */
export type OpenedBase =
  | {
      readonly base: EvidenceBase;
      readonly folder: string;
      /** The list of retractions that it names, for further references. */
      readonly retractions?: RetractionIndex;
    }
  | { readonly unreadable: string };

/**
 * Loads the base in a folder, given by a path absolute or relative to the working directory. It may build on
 * others in the same project. Never rejects.
 */
export async function loadBaseFromFolder(directory: string): Promise<OpenedBase> {
  const folder = absolutePath(directory);
  const root = await projectRoot(pathFrom(folder, MANIFEST), diskFiles([]), absolutePath('.'));
  const library = { roots: [root], files: diskFiles([root]), bundled: bundledBases() };
  const opened = await createOpener({ kind: 'folder', folder }, library)();
  if ('base' in opened) {
    const { base, retractions } = opened;
    return { base, folder, ...(retractions && { retractions }) };
  }
  return { unreadable: `There is no evidence base in ${quotePath(directory)}: ${opened.unreadable}` };
}
