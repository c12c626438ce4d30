import type { Files } from './files';
import { foldersAround, isWithin, pathFrom } from './paths';

/**
 * The folder of the project that a path belongs to where no editor says so: the git repository around it, or the
 * folder that somebody works in if it is around it too and is larger; else the path's own folder. Evidence
 * is looked for no further up.
 */
export async function projectRoot(
  path: string,
  { exists }: Pick<Files, 'exists'>,
  workingFolder?: string,
): Promise<string> {
  const folders = foldersAround(path);
  const own = folders[0] ?? path;
  const repositories = await Promise.all(folders.map((folder) => exists(pathFrom(folder, '.git'))));
  const repository = folders[repositories.indexOf(true)] ?? own;
  return workingFolder !== undefined && isWithin(workingFolder, repository) ? workingFolder : repository;
}
