import { type BasePlace, placeKey } from '../../core/sources/base-place';
import { withOpenFiles } from '../../core/sources/files';
import { createOpener, type Library } from '../../core/sources/open-base';
import { type BaseHost, createBaseHost } from './base-host';
import type { EvidenceWorld } from './world';

/** The bases in use, each held once. */
export interface Libraries {
  /** What bases and lists are read from where nothing outside of `roots` may be. */
  readonly library: (roots: readonly string[]) => Library;
  /** The host of a base, made when it is first asked for. */
  readonly host: (place: BasePlace, library: Library) => BaseHost;
  readonly hosts: () => readonly BaseHost[];
  /** Lets go of all bases but those given. */
  readonly keep: (needed: ReadonlySet<BaseHost>) => void;
}

/** No bases yet. `textOf` gives the text of an open document by its path, which goes before that on disk. */
export function createLibraries(
  { disk, bundled }: EvidenceWorld,
  textOf: (path: string) => string | undefined,
  log: (line: string) => void,
): Libraries {
  const hosts = new Map<string, BaseHost>();
  return {
    library: (roots) => ({
      roots,
      files: withOpenFiles(disk(roots), textOf),
      bundled: {
        names: bundled.names,
        find: async (name) => {
          const found = await bundled.find(name);
          return found && { ...found, files: withOpenFiles(found.files, textOf) };
        },
      },
    }),
    host: (place, library) => {
      // What may be read of a bundled base does not depend on where drafts are.
      const roots = place.kind === 'bundled' ? [] : library.roots;
      const key = [placeKey(place), ...roots].join('\n');
      const host = hosts.get(key) ?? createBaseHost(createOpener(place, library), log);
      hosts.set(key, host);
      return host;
    },
    hosts: () => [...hosts.values()],
    keep: (needed) => {
      for (const [key, host] of hosts) if (!needed.has(host)) hosts.delete(key);
    },
  };
}
