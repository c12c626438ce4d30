import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { BundledBases, CompiledBase } from '../core/sources/bundled-bases';
import { BUNDLED_NAMES as NAMES } from '../core/sources/bundled-names';
import { readCompiledBase } from '../core/sources/compiled-base';
import { createOpener } from '../core/sources/open-base';
import { tidyPath } from '../core/sources/paths';
import type { OpenedBase } from './base-files';
import { diskFiles } from './disk-files';
import { productFiles } from './product-files';
import { sourceDigest } from './source-digest';

/** From the source of this file to the project's root are three steps; from the bundled programs, one. */
const MAX_STEPS = 4;

/**
 * The bases that come with the product. `from` is the folder of the running program: a compiled base lies beside
 * it, the files that it was made from in `data/` above it.
 */
export function bundledBases(from: string = __dirname): BundledBases {
  return {
    names: NAMES,
    find: async (name) => {
      if (!NAMES.some((known) => known === name)) return undefined;
      const file = join(from, 'base', `${name}.json`);
      const compiled = await readCompiled(file);
      const folder = findUp(from, join('data', name), MAX_STEPS) ?? (compiled && dirname(file));
      if (folder === undefined) return undefined;
      const tidy = tidyPath(folder);
      const files = productFiles(tidy);
      return { folder: tidy, files, digestOf: sourceDigest, ...(compiled && { compiled }) };
    },
  };
}

/** Loads the base that is used where none is named. Never rejects. */
export async function loadBundledBase(from: string = __dirname): Promise<OpenedBase> {
  const library = { roots: [], files: diskFiles([]), bundled: bundledBases(from) };
  const opened = await createOpener({ kind: 'bundled', name: NAMES[0] }, library)();
  if ('base' in opened) return { base: opened.base, folder: opened.folder };
  return { unreadable: opened.unreadable };
}

function findUp(from: string, folder: string, steps: number): string | undefined {
  const found = join(from, folder);
  if (existsSync(join(found, 'evidence.yaml'))) return found;
  return steps === 0 ? undefined : findUp(dirname(from), folder, steps - 1);
}

async function readCompiled(path: string): Promise<CompiledBase | undefined> {
  // Missing or damaged: the files it was made from take its place.
  const text = await readFile(path, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : readCompiledBase(text);
}
