/** The drafts that are to be checked, of which all threads take one after the other. Goes to other threads as it is. */
export interface DraftQueue {
  readonly files: readonly string[];
  /** How many were taken: a number that the threads share. */
  readonly taken: Int32Array<SharedArrayBuffer>;
}

/** A queue of which nothing has been taken. */
export function draftQueue(files: readonly string[]): DraftQueue {
  return { files, taken: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)) };
}

/** Takes the next draft with its place among the files; no other thread gets it. Nothing where all are taken. */
export function takeDraft({ files, taken }: DraftQueue): readonly [index: number, file: string] | undefined {
  const index = Atomics.add(taken, 0, 1);
  const file = files[index];
  return file === undefined ? undefined : [index, file];
}
