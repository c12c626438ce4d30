import { lstatSync, readFileSync, type Stats } from 'node:fs';
import { MAX_FILE_SIZE } from '../core/evidence/file-size';
import type { Files } from '../core/sources/files';
import { decodeText } from './decode-text';
import { diskFiles, versionOf } from './disk-files';

/**
 * The files in a folder that comes with the product, small ones and many: read at once, one after the other, as handing
 * each to another thread takes several times as long as reading it. What is no plain file there is left to `diskFiles`.
 */
export function productFiles(folder: string): Files {
  const disk = diskFiles([folder]);
  return {
    ...disk,
    read: async (path, name) => {
      const stats = plainFile(path);
      if (!stats || stats.size > MAX_FILE_SIZE) return disk.read(path, name);
      try {
        return decodeText(readFileSync(path));
      } catch {
        return disk.read(path, name);
      }
    },
    version: async (path) => {
      const stats = plainFile(path);
      return stats ? versionOf(path, stats, Date.now()) : disk.version(path);
    },
  };
}

function plainFile(path: string): Stats | undefined {
  try {
    const stats = lstatSync(path);
    return stats.isFile() ? stats : undefined;
  } catch {
    return undefined;
  }
}
