import { parentPort, workerData } from 'node:worker_threads';
import { type CheckJob, NO_MORE } from './cli/checking/checked-draft';
import { createDraftChecker } from './cli/checking/draft-checker';
import { processWorld } from './cli/process-world';

/** Checks drafts in a thread of its own: paths come in, and what came of each goes out. */
async function start(job: CheckJob, port: NonNullable<typeof parentPort>): Promise<void> {
  const world = processWorld();
  const opened = job.base === undefined ? undefined : await world.openBase(job.base);
  if (opened && 'unreadable' in opened) throw new Error(opened.unreadable);
  const check = await createDraftChecker(job, opened, world);
  port.on('message', (file: string | typeof NO_MORE) => {
    if (file === NO_MORE) port.close();
    else void check(file).then((draft) => port.postMessage(draft));
  });
  port.postMessage('ready');
}

// A thread that cannot start ends of what is thrown here.
if (parentPort) void start(workerData, parentPort);
