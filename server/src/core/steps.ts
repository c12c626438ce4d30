/** Work that is done step by step, so that others can have their turn in between. What it yields means nothing. */
export type Steps<T> = Generator<undefined, T>;

/** Does work to its end in one go. */
export function inOneGo<T>(steps: Iterator<unknown, T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/**
 * Does work step by step, in turns with what others do. Gives the result, or `undefined` once `goOn` says that nobody
 * wants it any more. Rejects with what a step throws.
 */
export type Work = <T>(steps: Iterator<unknown, T>, goOn: () => boolean) => Promise<T | undefined>;
