import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CslItem } from '../../server/src/core/evidence/schema/reference';

/** A peer that does something with a text. */
export interface TextPeer {
  readonly name: string;
  readonly run: (text: string) => unknown;
}

/** A peer that builds something over lines of text, to be asked later. */
export interface SearchPeer {
  readonly name: string;
  readonly build: (lines: readonly string[]) => (query: string) => unknown;
}

/** A peer that makes a reference list of CSL items. */
export interface BibliographyPeer {
  readonly name: string;
  readonly run: (items: readonly CslItem[]) => unknown;
}

/** The modules in bench/peers, which are bundled with nothing. */
interface PeerModules {
  readonly drafts: { readonly draftPeers: () => Promise<TextPeer[]> };
  readonly libraries: { readonly libraryPeers: () => TextPeer[] };
  readonly bibliographies: { readonly bibliographyPeers: () => BibliographyPeer[] };
  readonly searches: { readonly searchPeers: () => SearchPeer[] };
}

/** One of these modules. Rejects when the peers are not installed. */
export async function peersIn<K extends keyof PeerModules>(file: K): Promise<PeerModules[K]> {
  const module: PeerModules[K] = await import(pathToFileURL(join('bench/peers', `${file}.mjs`)).href);
  return module;
}

/** The peers with their versions, and Pandoc's where it is installed. */
export function peerVersions(): string[] {
  const { dependencies }: { dependencies: Readonly<Record<string, string>> } = JSON.parse(
    readFileSync('bench/peers/package.json', 'utf8'),
  );
  const [pandoc] =
    /^pandoc \S+/.exec(spawnSync('pandoc', ['--version'], { encoding: 'utf8' }).stdout ?? '') ?? [];
  const installed = Object.entries(dependencies).map(([name, version]) => `${name} ${version}`);
  return pandoc === undefined ? installed : [...installed, pandoc];
}
