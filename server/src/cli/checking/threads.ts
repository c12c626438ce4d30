import { type CheckDraft, type CheckedDraft, failedDraft } from './checked-draft';
import { type DraftQueue, draftQueue, takeDraft } from './draft-queue';

/** Has each draft with its place among the files, in any order. */
export type Done = (index: number, draft: CheckedDraft) => void;

/** A thread that checks one draft at a time. */
export interface CheckThread {
  /** Checks what it takes until all are taken, and ends. Gives what it died of, where it did. Never rejects. */
  readonly run: (queue: DraftQueue, done: Done) => Promise<Died | undefined>;
}

/** What a thread died of. */
export interface Died {
  /** The place of the draft that it was checking. */
  readonly index: number;
  readonly error: unknown;
}

/** Starts a thread; gives nothing where the system has none for us. Never rejects. */
export type StartThread = () => Promise<CheckThread | undefined>;

/**
 * Checks drafts in this thread and in so many others at once. A draft that its thread dies of has failed, and another thread
 * goes on.
 */
export async function checkInThreads(
  files: readonly string[],
  here: Promise<CheckDraft>,
  threads: number,
  start: StartThread,
  done: Done,
): Promise<void> {
  const queue = draftQueue(files);
  const inThread = async (): Promise<void> => {
    let thread = await start();
    while (thread) {
      // One after the other: there is another thread only where the one before has died.
      // oxlint-disable-next-line no-await-in-loop
      const died = await thread.run(queue, done);
      if (!died) return;
      done(died.index, failedDraft(files[died.index] ?? '', died.error));
      // oxlint-disable-next-line no-await-in-loop
      thread = await start();
    }
  };
  const others = Array.from({ length: threads }, inThread);
  await Promise.all([checkTaken(queue, await here, done), ...others]);
}

/** Checks one draft of a queue after the other until all are taken. */
export async function checkTaken(
  queue: DraftQueue,
  check: (file: string, index: number) => Promise<CheckedDraft>,
  done: Done,
): Promise<void> {
  for (let next = takeDraft(queue); next; next = takeDraft(queue)) {
    const [index, file] = next;
    // One after the other: a folder of large drafts need not be in memory at once.
    // oxlint-disable-next-line no-await-in-loop
    done(index, await check(file, index));
  }
}
