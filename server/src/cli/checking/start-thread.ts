import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { CheckJob } from './checked-draft';
import { ALL_TAKEN, type FromThread, type ThreadData } from './thread-messages';
import type { CheckThread, Died } from './threads';

/** The program that runs in a thread lies beside the one that starts it. */
const PROGRAM = 'check-thread.cjs';

/** Starts a thread that checks drafts, ready when it is given. Gives nothing where it cannot be started. Never rejects. */
export async function startThread(job: CheckJob): Promise<CheckThread | undefined> {
  try {
    const at = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
    const workerData: ThreadData = { job, at };
    const worker = new Worker(join(__dirname, PROGRAM), { workerData });
    let cause: unknown;
    worker.on('error', (error) => {
      cause = error;
    });
    const ended = new AbortController();
    worker.once('exit', () => ended.abort());
    await once(worker, 'message', { signal: ended.signal });
    return {
      run: (queue, done) =>
        new Promise<Died | undefined>((resolve) => {
          worker.once('exit', () => resolve({ index: at[0] ?? 0, error: cause }));
          worker.on('message', (message: FromThread) => {
            // It ends by itself, so that what was compiled in it can be kept.
            if (message === ALL_TAKEN) resolve(undefined);
            else done(...message);
          });
          // There are no origins between threads.
          // oxlint-disable-next-line unicorn/require-post-message-target-origin
          worker.postMessage(queue);
        }),
    };
  } catch {
    return undefined;
  }
}
