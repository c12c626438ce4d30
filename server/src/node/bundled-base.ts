import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { EvidenceBase } from '../core/evidence/base';
import { isFields } from '../core/evidence/validation/unknown-fields';
import type { OpenedBase } from './base-files';

/** The bundled base: its manifest in the project, and the same base as one file, beside the bundled programs. */
const MANIFEST = join('data', 'ketamine', 'evidence.yaml');
const COMPILED = join('base', 'ketamine.json');

/** From the source of this file to the project's root are three steps; from the bundled programs, one. */
const MAX_STEPS = 4;

/**
 * Loads the base that comes with the product. `from` is the folder of the running program: the compiled base
 * beside it is quickest, and without one the files of `data/` above it are read. `folder` is that of the
 * files either way, so that links lead to text. Never rejects.
 */
export async function loadBundledBase(from: string = __dirname): Promise<OpenedBase> {
  const folder = findUp(from, MAX_STEPS);
  const compiled = join(from, COMPILED);
  const base = await readCompiled(compiled);
  if (base) return { base, folder: folder ?? dirname(compiled) };
  if (folder !== undefined) {
    // Reading YAML takes libraries that a start with the compiled base does without.
    const { loadBaseFromFolder } = await import('./base-files');
    return loadBaseFromFolder(folder);
  }
  return { unreadable: 'The bundled evidence base is missing: install Evidence Lens again.' };
}

function findUp(from: string, steps: number): string | undefined {
  const manifest = join(from, MANIFEST);
  if (existsSync(manifest)) return dirname(manifest);
  return steps === 0 ? undefined : findUp(dirname(from), steps - 1);
}

async function readCompiled(path: string): Promise<EvidenceBase | undefined> {
  try {
    const base: unknown = JSON.parse(await readFile(path, 'utf8'));
    return isBase(base) ? base : undefined;
  } catch {
    // Missing or damaged: the files it was made from take its place.
    return undefined;
  }
}

const TEXTS = ['name', 'version', 'language', 'revision'];
const LISTS = ['concepts', 'references', 'trials', 'claims', 'facts', 'problems'];

/** Whether a value has the outline of a base. Its records are not checked again: our own build wrote them. */
function isBase(value: unknown): value is EvidenceBase {
  return (
    isFields(value) &&
    TEXTS.every((name) => typeof value[name] === 'string') &&
    LISTS.every((name) => Array.isArray(value[name])) &&
    isFields(value['origins'])
  );
}
