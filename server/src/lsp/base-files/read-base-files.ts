import type { BaseFile } from '../../core/base-files/base-file';
import { readManifest } from '../../core/evidence/read-manifest';
import { readYaml } from '../../core/evidence/read-yaml';
import { MANIFEST } from '../../core/sources/base-place';
import { type Files, withOpenFiles } from '../../core/sources/files';
import type { OpenBase } from '../../core/sources/open-base';
import { pathFrom } from '../../core/sources/paths';

/**
 * A base's manifest and the files that it lists, those that can be read; the files of bases that it builds on are not
 * among them. `textOf` gives the text of an open file by its absolute path, which goes before that on disk.
 */
export async function readBaseFiles(
  { folder }: Pick<OpenBase, 'folder'>,
  disk: Files,
  textOf: (path: string) => string | undefined,
): Promise<readonly BaseFile[]> {
  const { read } = withOpenFiles(disk, textOf);
  const found = await read(pathFrom(folder, MANIFEST), MANIFEST);
  if (!('text' in found)) return [];
  const manifest: BaseFile = { path: MANIFEST, kind: 'manifest', text: found.text };
  const { files } = readManifest(readYaml(MANIFEST, found.text));
  const listed = files.map(async ({ kind, path }): Promise<BaseFile[]> => {
    const file = await read(pathFrom(folder, path), path);
    return 'text' in file ? [{ kind, path, text: file.text }] : [];
  });
  return [manifest, ...(await Promise.all(listed)).flat()];
}
