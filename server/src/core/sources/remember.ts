import type { FoundText, TextFault } from '../evidence/found-text';
import type { ReadParts } from '../evidence/layer';
import type { Parts } from '../evidence/parts';
import type { FileKind } from '../evidence/schema/manifest';
import { type Files, settledVersion } from './files';

type Readable = Pick<Files, 'read' | 'version'>;

/** What one run reads, with what earlier runs have made of it. */
export interface Memory {
  /** The same files; what is read of them is noted. */
  readonly reading: (files: Readable) => Pick<Files, 'read'>;
  /** The same for files that are too large to be read again in case of doubt: it is their versions that are noted. */
  readonly inPieces: (files: Files) => Pick<Files, 'pieces' | 'version'>;
  /** The paths that this run has read so far, or tried to. */
  readonly paths: () => readonly string[];
  /** The same reader, but files that an earlier run has read with the same text are not read again. */
  readonly parsing: (read: ReadParts) => ReadParts;
  /** As `parsing`, but of a file that is no sound YAML it gives what the file held when it last was, if it ever was. */
  readonly keeping: (read: ReadParts) => ReadParts;
  /** Whether that would make a difference to what this run has read. */
  readonly isKeeping: () => boolean;
}

/**
 * Makes a function that does `run` again and again. As long as every file that the last run read is as it was,
 * that run's result is given.
 */
export function remember<T>(run: (memory: Memory) => Promise<T>): () => Promise<T> {
  let last: { readonly seen: Seen; readonly result: T } | undefined;
  let parsed: Parsed = new Map();
  const sound = new Map<string, Parts>();
  return async () => {
    if (last && (await isAsSeen(last.seen))) return last.result;
    const seen: Seen = new Map();
    const now: Parsed = new Map();
    const parsing = (read: ReadParts): ReadParts => {
      return (kind, file, text) => {
        const key = keyOf(kind, file);
        const known = parsed.get(key);
        const held = known?.text === text ? known : { text, parts: read(kind, file, text) };
        now.set(key, held);
        return held.parts;
      };
    };
    const result = await run({
      reading: (files) => readingOnce(files, seen),
      inPieces: (files) => inPiecesOnce(files, seen),
      paths: () => [...seen.keys()],
      parsing,
      keeping: (read) => (kind, file, text) => {
        const parts = parsing(read)(kind, file, text);
        return isSound(parts) ? parts : (sound.get(keyOf(kind, file)) ?? parts);
      },
      isKeeping: () => [...now].some(([key, { parts }]) => !isSound(parts) && sound.has(key)),
    });
    for (const [key, { parts }] of now) if (isSound(parts)) sound.set(key, parts);
    parsed = now;
    last = { seen, result };
    return result;
  };
}

function keyOf(kind: FileKind, file: string): string {
  return `${kind} ${file}`;
}

function isSound({ problems }: Parts): boolean {
  return !problems.some(({ isSyntax }) => isSyntax);
}

/** Reads each file once, so that all of one run is made of the same texts. */
function readingOnce(files: Readable, seen: Seen): Pick<Files, 'read'> {
  return {
    read: async (path, name) => {
      const known = seen.get(path);
      if (known?.name === name) return known.found;
      // Asked before it is read: what changes in between shows the next time.
      const before = await settledVersion(files, path);
      const found = await files.read(path, name);
      const isSame = async (): Promise<boolean> => {
        const now = await settledVersion(files, path);
        return (now !== undefined && now === before) || isEqual(found, await files.read(path, name));
      };
      seen.set(path, { name, found, isSame });
      return found;
    },
  };
}

/** Notes the version of a file in the place of its text. */
function inPiecesOnce({ pieces, version }: Files, seen: Seen): Pick<Files, 'pieces' | 'version'> {
  return {
    pieces,
    version: async (path) => {
      const found = await version(path);
      const isSame = async (): Promise<boolean> => (await version(path))?.id === found?.id;
      seen.set(path, { name: path, found: { text: found?.id ?? '' }, isSame });
      return found;
    },
  };
}

/** What was made of each file, with the text that it was made of. */
type Parsed = Map<string, { readonly text: string; readonly parts: Parts }>;

/** What was read, by path, and a way to find out whether it would read the same now. */
type Seen = Map<string, Read>;

interface Read {
  /** What messages call the file. */
  readonly name: string;
  readonly found: FoundText;
  readonly isSame: () => Promise<boolean>;
}

async function isAsSeen(seen: Seen): Promise<boolean> {
  const same = await Promise.all([...seen.values()].map(({ isSame }) => isSame()));
  return same.every(Boolean);
}

function isEqual(a: FoundText, b: FoundText): boolean {
  if ('text' in a && 'text' in b) return a.text === b.text && isSameFault(a.doubt, b.doubt);
  return 'problem' in a && 'problem' in b && isSameFault(a.problem, b.problem);
}

function isSameFault(a: TextFault | undefined, b: TextFault | undefined): boolean {
  return a?.message === b?.message && a?.line === b?.line && a?.character === b?.character;
}
