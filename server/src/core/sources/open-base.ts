import type { EvidenceBase } from '../evidence/base';
import type { Follow } from '../evidence/extended';
import type { ReadParts, RetractionsFile } from '../evidence/layer';
import type { LoadedBase } from '../evidence/load';
import type { RetractionIndex } from '../retractions/retraction';
import { withRetractions } from '../retractions/with-retractions';
import { type BasePlace, MANIFEST, placeKey } from './base-place';
import { type BundledBase, type BundledBases, currentCompiled } from './bundled-bases';
import type { Files } from './files';
import { namedBase } from './named-base';
import { isAbsolute, pathFrom, relativePath } from './paths';
import { type Memory, remember } from './remember';

/** What bases are opened from. */
export interface Library {
  /** Absolute folders outside of which nothing is read. */
  readonly roots: readonly string[];
  /** The files in these. */
  readonly files: Files;
  readonly bundled: BundledBases;
}

export interface OpenBase {
  readonly base: EvidenceBase;
  /**
   * The base with what files held before, where they are no sound YAML at the moment, as when they are half written.
   * Missing where that makes no difference.
   */
  readonly lastSound?: EvidenceBase;
  /** The absolute folder that its own files are in. */
  readonly folder: string;
  /** A manifest is broken, so that large parts may be missing. */
  readonly broken: boolean;
  /** The absolute path of a file as problems and origins of the base name it. */
  readonly pathOf: (file: string) => string;
  /** Absolute paths of all files that it depends on, whether they are there or not. */
  readonly files: readonly string[];
  /** The list of retractions that it names, for further references. */
  readonly retractions?: RetractionIndex;
}

/** There is no base, for a reason told in one sentence. */
export interface NoBase {
  readonly unreadable: string;
  readonly files: readonly string[];
}

/**
 * Makes the function that opens the base at a place. What its files held is remembered, so that only those that
 * changed are parsed again, and the very same base is given when none did. It never rejects.
 */
export function createOpener(place: BasePlace, library: Library): () => Promise<OpenBase | NoBase> {
  return remember((memory) => openBase(place, library, memory));
}

const MISSING = 'A base that comes with Evidence Lens is missing: install it again.';

async function openBase(place: BasePlace, library: Library, memory: Memory): Promise<OpenBase | NoBase> {
  if (place.kind === 'folder') return openFolder(place.folder, placeKey(place), library, memory);
  const found = await library.bundled.find(place.name);
  if (!found) return { unreadable: MISSING, files: [] };
  const { folder } = found;
  const base = await currentCompiled(found, memory.reading(found.files));
  if (!base) return openFolder(folder, placeKey(place), inside(found, library), memory);
  const pathIn = (file: string): string => pathFrom(folder, file);
  return { base, folder, broken: false, pathOf: pathIn, files: memory.paths() };
}

/** What the bases that come with the product may read: their own files. */
function inside({ folder, files }: BundledBase, { bundled }: Library): Library {
  return { roots: [folder], files, bundled };
}

async function openFolder(
  folder: string,
  id: string,
  library: Library,
  memory: Memory,
): Promise<OpenBase | NoBase> {
  // Reading YAML takes libraries that a compiled base does without.
  const [{ loadBase }, { readFile }] = await Promise.all([
    import('../evidence/load'),
    import('../evidence/read-file'),
  ]);
  const stack: Stacking = { folder, memory, bundledFolders: new Map() };
  const { read } = memory.reading(library.files);
  const load = (readParts: ReadParts): Promise<LoadedBase> =>
    loadBase(MANIFEST, (path) => read(pathFrom(folder, path), path), {
      follow: follower(folder, library, stack),
      readParts,
      id,
    });
  const loaded = await load(memory.parsing(readFile));
  if ('unreadable' in loaded) return { ...loaded, files: memory.paths() };
  const kept = memory.isKeeping() ? await load(memory.keeping(readFile)) : undefined;
  const pathIn = (file: string): string => pathOf(file, stack);
  const noted = await retractionsFor(loaded, pathIn, library, memory);
  return {
    base: noted.apply(loaded.base),
    broken: loaded.broken,
    ...(kept && 'base' in kept && { lastSound: noted.apply(kept.base) }),
    ...(noted.index && { retractions: noted.index }),
    folder,
    pathOf: pathIn,
    files: memory.paths(),
  };
}

/** The retractions that a base names, and what makes them, or the problem with their list, part of a reading of it. */
interface NotedRetractions {
  readonly index?: RetractionIndex;
  readonly apply: (base: EvidenceBase) => EvidenceBase;
}

async function retractionsFor(
  { retractions: named }: { readonly retractions?: RetractionsFile },
  pathIn: (file: string) => string,
  { files }: Library,
  memory: Memory,
): Promise<NotedRetractions> {
  if (!named) return { apply: (base) => base };
  const { readRetractions } = await import('../retractions/read');
  const found = await readRetractions(pathIn(named.path), named.path, memory.inPieces(files));
  if (!('index' in found)) return { apply: (base) => withProblem(base, named, found.problem) };
  const { index } = found;
  return { index, apply: (base) => withRetractions(base, index) };
}

/** The base with a problem where its list of retractions is named. */
function withProblem(
  base: EvidenceBase,
  { manifest, place }: RetractionsFile,
  message: string,
): EvidenceBase {
  const problem = { severity: 'error', message, file: manifest, ...place } as const;
  return { ...base, problems: [problem, ...base.problems] };
}

/** What the layers of one base share. */
interface Stacking {
  /** The folder of the base on top, which files are named from. */
  readonly folder: string;
  readonly memory: Memory;
  readonly bundledFolders: Map<string, string>;
}

/** Follows `extends:` as it is written in the manifest of a folder. */
function follower(folder: string, library: Library, stack: Stacking): Follow {
  const { roots, bundled } = library;
  return async (written) => {
    const named = namedBase(written, folder, { roots, bundled: bundled.names });
    if ('refused' in named) return named;
    const { place } = named;
    if (place.kind === 'bundled') return followBundled(place.name, library, stack);
    const way = relativePath(stack.folder, place.folder);
    const prefix = way.endsWith('/') ? way : `${way}/`;
    return layerAt(place, place.folder, prefix, library, stack);
  };
}

async function followBundled(name: string, library: Library, stack: Stacking): ReturnType<Follow> {
  const found = await library.bundled.find(name);
  if (!found) return { refused: MISSING };
  stack.bundledFolders.set(name, found.folder);
  const place: BasePlace = { kind: 'bundled', name };
  const compiled = await currentCompiled(found, stack.memory.reading(found.files));
  const layer = layerAt(place, found.folder, `${placeKey(place)}/`, inside(found, library), stack);
  return compiled ? { ...layer, compiled } : layer;
}

function layerAt(place: BasePlace, folder: string, prefix: string, library: Library, stack: Stacking) {
  const { read } = stack.memory.reading(library.files);
  return {
    id: placeKey(place),
    prefix,
    manifest: MANIFEST,
    read: (path: string) => read(pathFrom(folder, path), `${prefix}${path}`),
    follow: follower(folder, library, stack),
  };
}

function pathOf(file: string, { folder, bundledFolders }: Stacking): string {
  for (const [name, its] of bundledFolders) {
    const prefix = `${placeKey({ kind: 'bundled', name })}/`;
    if (file.startsWith(prefix)) return pathFrom(its, file.slice(prefix.length));
  }
  return isAbsolute(file) ? file : pathFrom(folder, file);
}
