import { parentPort, workerData } from 'node:worker_threads';
import { createDraftChecker } from './cli/checking/draft-checker';
import type { DraftQueue } from './cli/checking/draft-queue';
import { ALL_TAKEN, type FromThread, type ThreadData } from './cli/checking/thread-messages';
import { checkTaken } from './cli/checking/threads';
import { processWorld } from './cli/process-world';

/** Checks drafts in a thread of its own: a queue comes in, and what came of each draft that it took goes out. */
async function start({ job, at }: ThreadData, port: NonNullable<typeof parentPort>): Promise<void> {
  const world = processWorld();
  const opened = job.base === undefined ? undefined : await world.openBase(job.base);
  if (opened && 'unreadable' in opened) throw new Error(opened.unreadable);
  const check = await createDraftChecker(job, opened, world);
  const tell = (message: FromThread): void => port.postMessage(message);
  port.once('message', async (queue: DraftQueue) => {
    await checkTaken(
      queue,
      (file, index) => {
        Atomics.store(at, 0, index);
        return check(file);
      },
      (index, draft) => tell([index, draft]),
    );
    tell(ALL_TAKEN);
    port.close();
  });
  port.postMessage('ready');
}

// A thread that cannot start ends of what is thrown here.
if (parentPort) void start(workerData, parentPort);
