import { type Files, readList } from '../core/sources/files';
import { isOnDisk } from '../lsp/file-uri';

/** The files on disk, and beside them those of other file systems. */
export function filesBesideDisk(disk: Files, others: Files): Files {
  const at = (path: string): Files => (isOnDisk(path) ? disk : others);
  return {
    read: (path, name) => at(path).read(path, name),
    readList: (path, name) => readList(at(path), path, name),
    exists: (path) => at(path).exists(path),
    version: (path) => at(path).version(path),
    inPlace: async (path, version) => at(path).inPlace?.(path, version),
    pieces: (path, name, take) => at(path).pieces(path, name, take),
  };
}

/** Finds drafts below some folders, by absolute paths. */
type FindDrafts = (folders: readonly string[]) => Promise<readonly string[]>;

/** Finds those on disk, and beside them those in other file systems. */
export function draftsBesideDisk(disk: FindDrafts, others: FindDrafts): FindDrafts {
  return async (folders) => {
    const found = await Promise.all([
      disk(folders.filter(isOnDisk)),
      others(folders.filter((folder) => !isOnDisk(folder))),
    ]);
    return found.flat();
  };
}
