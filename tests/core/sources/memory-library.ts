import type { FoundText, TextFault } from '../../../server/src/core/evidence/found-text';
import type { Files } from '../../../server/src/core/sources/files';
import type { Library } from '../../../server/src/core/sources/open-base';
import { isWithin } from '../../../server/src/core/sources/paths';
import { encodedText } from '../../../server/src/node/encoded-text';

/** Files in memory by absolute path; an object stands for one that cannot be read, or only with a doubt. */
export type MemoryFiles = Readonly<Record<string, string | { readonly problem: string } | DoubtfulText>>;

interface DoubtfulText {
  readonly text: string;
  readonly doubt: TextFault;
}

/** Files in memory that can be changed, and say how often each was read. */
export interface ChangingFiles extends Files {
  readonly set: (path: string, content: MemoryFiles[string] | undefined) => void;
  readonly reads: (path: string) => number;
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

export function memoryFiles(initial: MemoryFiles): ChangingFiles {
  const files = new Map(Object.entries(initial));
  const reads: string[] = [];
  const changes = new Map<string, number>();
  const found = (path: string, name: string): FoundText => {
    const content = files.get(path);
    if (content === undefined) return { problem: { message: `"${name}" does not exist.` } };
    if (typeof content === 'string') return { text: content };
    return 'text' in content ? content : { problem: { message: content.problem } };
  };
  const versions = new Map<string, string>();
  const versionOf = (path: string): string => {
    const known = versions.get(path) ?? `${changes.get(path) ?? 0} ${JSON.stringify(files.get(path))}`;
    versions.set(path, known);
    return known;
  };
  return {
    read: async (path, name) => {
      reads.push(path);
      return found(path, name);
    },
    pieces: async (path, name, take) => {
      reads.push(path);
      const content = found(path, name);
      if ('problem' in content) return content.problem;
      // In pieces as a file of any size comes, cut wherever it may be.
      for (let at = 0; at < content.text.length; at += 7) take(content.text.slice(at, at + 7));
      return undefined;
    },
    exists: async (path) => [...files.keys()].some((file) => isWithin(path, file)),
    version: async (path) => (files.has(path) ? { id: versionOf(path), isSettled: true } : undefined),
    inPlace: async (path, id) => {
      const content = found(path, path);
      if (!('text' in content) || id !== versionOf(path)) return undefined;
      const bytes = new TextEncoder().encode(content.text);
      const textAt = (from: number, to: number): string =>
        id === versionOf(path) ? decoder.decode(bytes.subarray(from, to)) : '';
      return { size: bytes.length, textAt };
    },
    set: (path, content) => {
      versions.delete(path);
      changes.set(path, (changes.get(path) ?? 0) + 1);
      if (content === undefined) files.delete(path);
      else files.set(path, content);
    },
    reads: (path) => reads.filter((one) => one === path).length,
  };
}

/** The same files, with every reference list left in UTF-8. */
export function encodingFiles(files: ChangingFiles): ChangingFiles {
  return {
    ...files,
    readList: async (path, name) => {
      const found = await files.read(path, name);
      const encoded = 'text' in found ? encodedText(new TextEncoder().encode(found.text)) : undefined;
      return encoded ? { encoded } : found;
    },
  };
}

/** The workspace `/ws` with these files, and a bundled base `teas` in `/product`, which is not compiled. */
export function memoryLibrary(files: Files, bundled: Files = memoryFiles({})): Library {
  return {
    roots: ['/ws'],
    files,
    bundled: {
      names: ['teas'],
      find: async (name) => (name === 'teas' ? { folder: '/product', files: bundled } : undefined),
    },
  };
}
