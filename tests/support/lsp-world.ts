import { createFormatters } from '../../server/src/core/bibliography/styles/formatters';
import type { EvidenceBase } from '../../server/src/core/evidence/base';
import { isWithin } from '../../server/src/core/sources/paths';
import type { Engine } from '../../server/src/lsp/engine';
import type { EvidenceWorld } from '../../server/src/lsp/evidence/world';
import { readBundledStyles } from '../../server/src/node/bundled-styles';
import { simpleEngine } from './lsp-engine';

/** Files in memory, by absolute path. */
export type MemoryFiles = Readonly<Record<string, string>>;

/** A world in memory, with one bundled base whose folder is `/base`. */
export interface MemoryWorld extends EvidenceWorld {
  /** Writes a file, or takes it away, and tells whoever watches its folder. */
  readonly write: (path: string, text: string | undefined) => void;
  /** The same without telling anybody. */
  readonly writeUnseen: (path: string, text: string | undefined) => void;
  /** Tells whoever watches the folder around a path that something happened to it. */
  readonly tell: (path: string) => void;
  /** The folders that are watched at the moment. */
  readonly watched: () => readonly string[];
  /** Keeps whoever reads a file waiting, until what it gives is called. */
  readonly hold: (path: string) => () => void;
  /** How often a file was read. */
  readonly reads: (path: string) => number;
}

/** A world with these files. `loadBase` gives the bundled base, `engine` what reads drafts against a base. */
export function memoryWorld(
  initial: MemoryFiles,
  loadBase: () => Promise<EvidenceBase>,
  engine: (base: EvidenceBase) => Engine = simpleEngine,
): MemoryWorld {
  const files = new Map(Object.entries(initial));
  const watches = new Map<object, { folders: readonly string[]; changed: (path: string) => void }>();
  const reads = new Map<string, number>();
  const changes = new Map<string, number>();
  const held = new Map<string, Promise<void>>();
  const version = async (path: string) =>
    files.has(path)
      ? { id: `${changes.get(path) ?? 0} ${JSON.stringify(files.get(path))}`, isSettled: true }
      : undefined;
  const read = async (path: string, name: string) => {
    reads.set(path, (reads.get(path) ?? 0) + 1);
    await held.get(path);
    const text = files.get(path);
    return text === undefined ? { problem: { message: `"${name}" does not exist.` } } : { text };
  };
  const exists = async (path: string) => [...files.keys()].some((file) => isWithin(path, file));
  const pieces = async (path: string, name: string, take: (piece: string) => void) => {
    const found = await read(path, name);
    if ('problem' in found) return found.problem;
    take(found.text);
    return undefined;
  };
  const writeUnseen = (path: string, text: string | undefined): void => {
    changes.set(path, (changes.get(path) ?? 0) + 1);
    if (text === undefined) files.delete(path);
    else files.set(path, text);
  };
  const tell = (path: string): void => {
    const folder = path.slice(0, path.lastIndexOf('/'));
    for (const watch of watches.values()) if (watch.folders.includes(folder)) watch.changed(path);
  };
  return {
    disk: () => ({ read, exists, version, pieces }),
    bundled: {
      names: ['small'],
      find: async () => ({
        folder: '/base',
        files: { read, exists, version, pieces },
        compiled: { base: await loadBase(), sources: {} },
      }),
    },
    findDrafts: async (folders) =>
      [...files.keys()].filter((file) => file.endsWith('.md') && folders.some((one) => isWithin(one, file))),
    createEngine: (base, uriOf) => ({ ...engine(base), uriOf }),
    formatterOf: createFormatters(readBundledStyles),
    watch: (folders, changed) => {
      const there = folders.filter((folder) => [...files.keys()].some((file) => isWithin(folder, file)));
      const watch = { folders: there, changed };
      watches.set(watch, watch);
      return () => void watches.delete(watch);
    },
    write: (path, text) => {
      writeUnseen(path, text);
      tell(path);
    },
    writeUnseen,
    tell,
    hold: (path) => {
      let letGo = (): void => undefined;
      held.set(
        path,
        new Promise((resolve) => {
          letGo = resolve;
        }),
      );
      return () => letGo();
    },
    watched: () => [...watches.values()].flatMap(({ folders }) => folders),
    reads: (path) => reads.get(path) ?? 0,
  };
}
