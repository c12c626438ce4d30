import { createHash } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** How often a folder is looked at that the system does not watch, in ms: soon enough for who waits for it. */
const EVERY_MS = 2000;

/** More than a base has; a folder with more is looked at as far as that. */
const MOST_FILES = 1000;

/** Calls `job` again and again until the function that it gives is called. Tests hand in their own. */
export type Repeat = (job: () => Promise<void>) => () => void;

/** The next time comes after the last has ended, and nothing waits for it. */
export const everyTwoSeconds: Repeat = (job) => {
  let timer: NodeJS.Timeout | undefined;
  const next = (): void => {
    timer = setTimeout(() => void job().finally(() => timer && next()), EVERY_MS).unref();
  };
  next();
  return () => {
    clearTimeout(timer);
    timer = undefined;
  };
};

/** Looks at a folder again and again, and calls `changed` where what lies in it is other than it was. Gives what ends it. */
export function lookAgain(folder: string, changed: () => void, repeat: Repeat = everyTwoSeconds): () => void {
  let seen = lookAt(folder);
  return repeat(async () => {
    const [before, now] = [await seen, await lookAt(folder)];
    seen = Promise.resolve(now);
    if (now !== before) changed();
  });
}

/** Tells what lies in a folder from what lay in it, by names, sizes and times. */
async function lookAt(folder: string): Promise<string> {
  const names = await readdir(folder).catch((): string[] => []);
  const looked = names
    .toSorted()
    .slice(0, MOST_FILES)
    .map(async (name) => {
      const about = await stat(join(folder, name)).catch(() => undefined);
      return [name, about?.size, about?.mtimeMs, about?.ctimeMs].join(' ');
    });
  return createHash('sha1')
    .update((await Promise.all(looked)).join('\n'))
    .digest('hex');
}
