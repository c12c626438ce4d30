import { FILE_FAULTS } from '../evidence/file-faults';
import { noRelativePath } from '../evidence/file-path';
import type { FoundText } from '../evidence/found-text';
import { quotePath } from '../evidence/quote';
import type { DraftFile } from './choose-base';
import type { Files } from './files';
import { folderOf, isWithin, pathFrom } from './paths';

/** A file that a draft names: where it is, empty where it was not found, and its text, or why there is none. */
export interface FoundFile {
  readonly path: string;
  readonly text: FoundText;
  /** The absolute paths where it was looked for. */
  readonly lookedAt: readonly string[];
}

/** Where a file is that a draft names, or why it is nowhere. */
export type PlaceBeside = { readonly lookedAt: FoundFile['lookedAt'] } & (
  | { readonly path: string }
  | { readonly missing: string }
);

/** Looks for a file named by a path relative to a draft, or else to the folder of its project. Never rejects. */
export async function placeBeside(
  written: string,
  { path: draft, root }: Pick<DraftFile, 'path' | 'root'>,
  { exists }: Pick<Files, 'exists'>,
  roots: readonly string[],
): Promise<PlaceBeside> {
  const name = written.trim();
  const shown = quotePath(name);
  const wrong = noRelativePath(name);
  if (wrong !== undefined) return { missing: wrong, lookedAt: [] };
  const places = [...new Set([folderOf(draft), root].map((folder) => pathFrom(folder, name)))];
  const lookedAt = places.filter((place) => roots.some((within) => isWithin(within, place)));
  if (lookedAt.length === 0) return { missing: FILE_FAULTS.outside(name), lookedAt };
  for (const path of lookedAt) {
    // The second place counts only where there is nothing at the first.
    // oxlint-disable-next-line no-await-in-loop
    if (await exists(path)) return { path, lookedAt };
  }
  const missing = `${shown} is neither beside this draft nor in the folder of its project: correct the path.`;
  return { missing, lookedAt };
}

/** Finds and reads such a file. Never rejects. */
export async function findBeside(
  written: string,
  draft: Pick<DraftFile, 'path' | 'root'>,
  files: Files,
  roots: readonly string[],
): Promise<FoundFile> {
  const place = await placeBeside(written, draft, files, roots);
  const { lookedAt } = place;
  if ('missing' in place) return { path: '', text: { problem: { message: place.missing } }, lookedAt };
  return { path: place.path, text: await files.read(place.path, written.trim()), lookedAt };
}
