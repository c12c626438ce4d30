import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type CheckedDraft, type CheckJob, NO_MORE } from './checked-draft';
import type { CheckThread } from './threads';

/** The program that runs in a thread lies beside the one that starts it. */
const PROGRAM = 'check-thread.cjs';

/** Starts a thread that checks drafts, ready when it is given. Gives nothing where it cannot be started. Never rejects. */
export async function startThread(job: CheckJob): Promise<CheckThread | undefined> {
  try {
    const worker = new Worker(join(__dirname, PROGRAM), { workerData: job });
    const ended = new AbortController();
    worker.once('exit', () => ended.abort());
    // Between two drafts nobody else listens, and nothing is lost.
    worker.on('error', () => undefined);
    const answer = async (): Promise<CheckedDraft> => {
      const [message] = await once(worker, 'message', { signal: ended.signal });
      return message;
    };
    await answer();
    const tell = (message: string | typeof NO_MORE): void => {
      // There are no origins between threads.
      // oxlint-disable-next-line unicorn/require-post-message-target-origin
      worker.postMessage(message);
    };
    return {
      check: (file) => {
        tell(file);
        return answer();
      },
      // It ends by itself, so that what was compiled in it can be kept.
      end: () => tell(NO_MORE),
    };
  } catch {
    return undefined;
  }
}
