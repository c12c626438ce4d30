import type { FoundText, ReadParts } from '../evidence/layer';
import type { Parts } from '../evidence/parts';
import type { Files } from './files';

/** What one run reads, with what earlier runs have made of it. */
export interface Memory {
  /** The same files; what is read of them is noted. */
  readonly reading: (files: Pick<Files, 'read'>) => Pick<Files, 'read'>;
  /** The same for files that are read in pieces: it is their stamps that are noted. */
  readonly stamping: (files: Files) => Pick<Files, 'pieces' | 'stamp'>;
  /** The paths that this run has read so far, or tried to. */
  readonly paths: () => readonly string[];
  /** The same reader, but files that an earlier run has read with the same text are not read again. */
  readonly parsing: (read: ReadParts) => ReadParts;
}

/**
 * Makes a function that does `run` again and again. As long as every file that the last run read is as it was,
 * that run's result is given.
 */
export function remember<T>(run: (memory: Memory) => Promise<T>): () => Promise<T> {
  let last: { readonly seen: Seen; readonly result: T } | undefined;
  let parsed: Parsed = new Map();
  return async () => {
    if (last && (await isAsSeen(last.seen))) return last.result;
    const seen: Seen = new Map();
    const now: Parsed = new Map();
    const result = await run({
      reading: ({ read }) => ({
        read: async (path, name) => {
          const found = await read(path, name);
          seen.set(path, { found, again: () => read(path, name) });
          return found;
        },
      }),
      stamping: ({ pieces, stamp }) => ({
        pieces,
        stamp: async (path) => {
          const found = await stamp(path);
          const again = async (): Promise<FoundText> => ({ text: (await stamp(path)) ?? '' });
          seen.set(path, { found: { text: found ?? '' }, again });
          return found;
        },
      }),
      paths: () => [...seen.keys()],
      parsing: (read) => (kind, file, text) => {
        const key = `${kind} ${file}`;
        const known = parsed.get(key);
        const held = known?.text === text ? known : { text, parts: read(kind, file, text) };
        now.set(key, held);
        return held.parts;
      },
    });
    parsed = now;
    last = { seen, result };
    return result;
  };
}

/** What was made of each file, with the text that it was made of. */
type Parsed = Map<string, { readonly text: string; readonly parts: Parts }>;

/** What was read, by path, and a way to read it again. */
type Seen = Map<string, { readonly found: FoundText; readonly again: () => Promise<FoundText> }>;

async function isAsSeen(seen: Seen): Promise<boolean> {
  const same = await Promise.all(
    [...seen.values()].map(async ({ found, again }) => isEqual(found, await again())),
  );
  return same.every(Boolean);
}

function isEqual(a: FoundText, b: FoundText): boolean {
  if ('text' in a || 'text' in b) return 'text' in a && 'text' in b && a.text === b.text;
  return a.problem.message === b.problem.message && a.problem.line === b.problem.line;
}
