import type { World } from '../world';
import type { CheckedDraft, CheckJob } from './checked-draft';
import { createDraftChecker, type GivenBase } from './draft-checker';
import { createProgress, type Progress } from './progress';
import { createTeller, type Teller } from './teller';
import { checkInThreads } from './threads';

/**
 * Text that one thread checks in the time that it takes to start another, in bytes: with less for each, they are no
 * faster (docs/performance.md).
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
  const taken = await inThreads(files, job, teller.done, progress, world);
  const rest = files.slice(taken);
  const check = rest.length > 0 ? await createDraftChecker(job, given, world) : undefined;
  for (const [index, file] of rest.entries()) {
    // One after the other: a folder of large drafts need not be in memory at once.
    // oxlint-disable-next-line no-await-in-loop
    if (check) teller.done(taken + index, await check(file));
  }
  return teller.end();
}

/** Gives how many of the files, from the first on, were checked. */
async function inThreads(
  files: readonly string[],
  job: CheckJob,
  done: Teller['done'],
  { clear }: Progress,
  world: World,
): Promise<number> {
  const threads = await threadsFor(files, world);
  if (threads === 0) return 0;
  // A thread that is busy itself would not hear of it, and is ended by the system at once.
  const ended = world.onInterrupt(clear);
  const taken = await checkInThreads(files, threads, () => world.startThread(job), done);
  ended();
  return taken;
}

/** How many threads are worth starting; none where this one is as fast. */
async function threadsFor(files: readonly string[], world: World): Promise<number> {
  if (files.length === 1) return 0;
  const sizes = await Promise.all(files.map((file) => world.sizeOf(file)));
  const worth = Math.floor(sizes.reduce((sum, size) => sum + size, 0) / WORTH_A_THREAD);
  return worth < 2 ? 0 : Math.min(worth, world.cores, files.length);
}
