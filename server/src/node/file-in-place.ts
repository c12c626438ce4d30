import { close, closeSync, fstatSync, openSync, readSync, type Stats } from 'node:fs';
import type { FileInPlace } from '../core/sources/text-in-place';
import { READ } from './open-file';

/**
 * A file of which parts are read at once, while whoever asks waits, as long as it is the right one. It is not kept open, so that
 * others can put another in its place on any system. Nothing where it is not the right one. Never throws.
 */
export function fileInPlace(path: string, isRight: (about: Stats) => boolean): FileInPlace | undefined {
  const about = withFile(path, (file) => fstatSync(file));
  if (!about || !about.isFile() || !isRight(about)) return undefined;
  const opened = openForATurn(path);
  const textAt = (from: number, to: number): string => {
    try {
      const file = opened();
      return isRight(fstatSync(file)) ? textOf(file, from, to) : '';
    } catch {
      return '';
    }
  };
  return { size: about.size, textAt };
}

/** Gives a file, opened once for all that is asked for until others have their turn: dozens of references are shown at a time. */
function openForATurn(path: string): () => number {
  let opened: number | undefined;
  return () => {
    if (opened !== undefined) return opened;
    const file = openSync(path, READ);
    opened = file;
    queueMicrotask(() => {
      opened = undefined;
      // One that cannot be closed is no trouble to anybody.
      close(file, () => undefined);
    });
    return file;
  };
}

function textOf(file: number, from: number, to: number): string {
  const bytes = Buffer.allocUnsafe(to - from);
  let length = 0;
  for (;;) {
    const read = readSync(file, bytes, length, bytes.length - length, from + length);
    length += read;
    if (read === 0 || length === bytes.length) return bytes.toString('utf8', 0, length);
  }
}

function withFile<T>(path: string, use: (file: number) => T): T | undefined {
  try {
    const file = openSync(path, READ);
    try {
      return use(file);
    } finally {
      closeSync(file);
    }
  } catch {
    return undefined;
  }
}
