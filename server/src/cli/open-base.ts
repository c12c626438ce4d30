import { problemText } from '../core/evidence/problem-text';
import type { Problem } from '../core/problem';
import type { OpenBase } from '../core/sources/open-base';
import { complain } from './complain';
import type { World } from './world';

/**
 * Opens the base in a folder (the bundled one without a folder) and tells its problems on standard error.
 * `broken` says that records are missing because of errors. Gives nothing when there is no base at all.
 */
export async function openBase(
  directory: string | undefined,
  world: World,
): Promise<(Pick<OpenBase, 'base' | 'retractions'> & { readonly broken: boolean }) | undefined> {
  const opened = await world.openBase(directory);
  if ('unreadable' in opened) {
    complain(world, opened.unreadable);
    return undefined;
  }
  const { base, retractions } = opened;
  const errors = base.problems.filter(({ severity }) => severity === 'error');
  for (const problem of errors) complain(world, problemLine(problem));
  return { base, broken: errors.length > 0, ...(retractions && { retractions }) };
}

/** A problem on one line, with the record it is in: `claims.yaml:3:5 what is wrong and what to do. [tea-thirst]`. */
export function problemLine(problem: Problem): string {
  return problemText(problem) + (problem.record === undefined ? '' : ` [${problem.record}]`);
}
