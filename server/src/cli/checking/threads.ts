import { type CheckDraft, type CheckedDraft, failedDraft } from './checked-draft';

/** A thread that checks one draft at a time. */
export interface CheckThread {
  /** Rejects when the thread has died, which no other call survives. */
  readonly check: CheckDraft;
  readonly end: () => void;
}

/** Starts a thread; gives nothing where the system has none for us. Never rejects. */
export type StartThread = () => Promise<CheckThread | undefined>;

/**
 * Checks drafts in several threads at once. `done` has each draft with its place among the files, in any order. A draft
 * that its thread dies of has failed, and another thread goes on. Gives how many of the files, from the first on, were
 * taken: fewer than all where no thread could be started.
 */
export async function checkInThreads(
  files: readonly string[],
  threads: number,
  start: StartThread,
  done: (index: number, draft: CheckedDraft) => void,
): Promise<number> {
  const taking = files.entries();
  let taken = 0;
  const take = (): readonly [number, string] | undefined => {
    const { value } = taking.next();
    if (value) taken += 1;
    return value;
  };
  const work = async (): Promise<void> => {
    let thread = await start();
    for (let next = thread && take(); thread && next; next = thread && take()) {
      const [index, file] = next;
      // One after the other: a thread does one thing at a time.
      // oxlint-disable-next-line no-await-in-loop
      const checked = await thread.check(file).catch((error: unknown) => ({ error, file }));
      if ('error' in checked) {
        done(index, failedDraft(file, checked.error));
        // oxlint-disable-next-line no-await-in-loop
        thread = await start();
      } else done(index, checked);
    }
    thread?.end();
  };
  await Promise.all(Array.from({ length: threads }, work));
  return taken;
}
