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

/** Finds a file named by a path relative to a draft, or else to the folder of its project. Never rejects. */
export async function findBeside(
  written: string,
  { path: draft, root }: Pick<DraftFile, 'path' | 'root'>,
  files: Files,
  roots: readonly string[],
): Promise<FoundFile> {
  const name = written.trim();
  const shown = quotePath(name);
  const places = [...new Set([folderOf(draft), root].map((folder) => pathFrom(folder, name)))];
  const lookedAt = places.filter((place) => roots.some((within) => isWithin(within, place)));
  const missing = (message: string): FoundFile => ({ path: '', text: { problem: { message } }, lookedAt });
  const wrong = noRelativePath(name);
  if (wrong !== undefined) return { ...missing(wrong), lookedAt: [] };
  if (lookedAt.length === 0) return missing(`${shown} leads out of the workspace: move the file into it.`);
  for (const path of lookedAt) {
    // The second place counts only where there is nothing at the first.
    // oxlint-disable-next-line no-await-in-loop
    if (await files.exists(path)) return { path, text: await files.read(path, name), lookedAt };
  }
  return missing(`${shown} is neither beside this draft nor in the folder of its project: correct the path.`);
}
