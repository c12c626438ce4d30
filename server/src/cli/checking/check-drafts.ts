import type { World } from '../world';
import type { CheckedDraft, CheckJob } from './checked-draft';
import { createDraftChecker, type GivenBase } from './draft-checker';
import { createProgress } from './progress';
import { createTeller } from './teller';
import { checkInThreads } from './threads';

/**
 * Text that one thread checks in the time that it takes to start another and have it become fast, in bytes: with less for each,
 * they are no faster (docs/performance.md).
 */
const WORTH_A_THREAD = 60_000;

/** Checks drafts, many of them on all cores, and tells what there is to tell. Gives them in their order. */
export async function checkDrafts(
  files: readonly string[],
  job: CheckJob,
  given: GivenBase | undefined,
  world: World,
): Promise<readonly CheckedDraft[]> {
  const progress = createProgress(files.length, world);
  const teller = createTeller(progress, world);
  const others = (await threadsFor(files, world)) - 1;
  const here = createDraftChecker(job, given, world);
  await checkInThreads(files, here, others, () => world.startThread(job), teller.done);
  return teller.end();
}

/** How many threads are worth their start, this one among them. */
async function threadsFor(files: readonly string[], world: World): Promise<number> {
  if (files.length === 1) return 1;
  const sizes = await Promise.all(files.map((file) => world.sizeOf(file)));
  const worth = Math.floor(sizes.reduce((sum, size) => sum + size, 0) / WORTH_A_THREAD);
  return Math.max(Math.min(worth, world.cores, files.length), 1);
}
