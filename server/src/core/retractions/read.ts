import { Cache } from '../cache';
import { quotePath } from '../evidence/quote';
import type { Files } from '../sources/files';
import { collectRetractions } from './collect';
import type { RetractionIndex } from './retraction';

/** A list of retractions as read, or one sentence on why there is none. */
export type ReadRetractions = { readonly index: RetractionIndex } | { readonly problem: string };

/** Lists kept: a session has one as a rule. Each may take some 30 MB. */
const MOST_KEPT = 2;
const lists = new Cache<Promise<ReadRetractions>>(MOST_KEPT);

/**
 * Reads the list of retractions at an absolute path, once for each version of the file. `name` is what messages call
 * it. Never rejects.
 */
export async function readRetractions(
  path: string,
  name: string,
  files: Pick<Files, 'version' | 'pieces'>,
): Promise<ReadRetractions> {
  const version = await files.version(path);
  return lists.get(`${path} ${version?.id}`, () => read(path, name, files));
}

async function read(path: string, name: string, { pieces }: Pick<Files, 'pieces'>): Promise<ReadRetractions> {
  const collector = collectRetractions();
  const fault = await pieces(path, name, collector.push);
  if (fault) return { problem: fault.message };
  const found = collector.end();
  if ('index' in found) return found;
  return {
    problem: `${quotePath(name)} is no list of retractions: ${found.wrong}. Take the CSV file of the Retraction Watch database.`,
  };
}
