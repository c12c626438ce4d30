import type { CompiledBase } from '../core/sources/bundled-bases';
import { createOpener } from '../core/sources/open-base';
import { relativePath } from '../core/sources/paths';
import { bundledBases } from './bundled-base';
import { absolutePath, diskFiles } from './disk-files';
import { sourceDigest } from './source-digest';

/**
 * Loads the base in a folder as one piece, with a digest of each file that it was made from. Rejects when there is
 * none: the build must not go on without it.
 */
export async function compileBase(directory: string): Promise<CompiledBase> {
  const folder = absolutePath(directory);
  const files = diskFiles([folder]);
  const library = { roots: [folder], files, bundled: bundledBases() };
  const opened = await createOpener({ kind: 'folder', folder }, library)();
  if ('unreadable' in opened) throw new Error(opened.unreadable);
  // In the order of their names: that in which the disk gave them differs from build to build.
  const sources = opened.files.toSorted().map(async (path): Promise<[string, string]> => {
    const found = await files.read(path, path);
    return [relativePath(folder, path), 'text' in found ? sourceDigest(found.text) : ''];
  });
  return { base: opened.base, sources: Object.fromEntries(await Promise.all(sources)) };
}
