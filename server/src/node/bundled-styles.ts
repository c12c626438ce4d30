import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Where the citation styles are in the project. */
const STYLES = join('data', 'styles');

/** From the source of this file to the project's root are three steps; from the bundled programs, one. */
const MAX_STEPS = 4;

/**
 * Reads files of the citation styles that come with the product, by name. `from` is the folder of the running
 * program. Gives the text of each file that could be read; the others are missing.
 */
export async function readBundledStyles(
  names: readonly string[],
  from: string = __dirname,
): Promise<ReadonlyMap<string, string>> {
  const folder = findUp(from, MAX_STEPS);
  const read = names.map(async (name): Promise<[string, string][]> => {
    const text = folder && (await readFile(join(folder, name), 'utf8').catch(() => undefined));
    return text === undefined ? [] : [[name, text]];
  });
  return new Map((await Promise.all(read)).flat());
}

function findUp(from: string, steps: number): string | undefined {
  const folder = join(from, STYLES);
  if (existsSync(folder)) return folder;
  return steps === 0 ? undefined : findUp(dirname(from), steps - 1);
}
