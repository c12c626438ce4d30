import type { Clock } from './clock';

/** How long work may go on before other messages have their turn, in ms: too short for anyone to notice. */
const SLICE_MS = 4;

/**
 * Does work step by step, in slices with a pause between them. Gives the result, or `undefined` when `goOn` says
 * no before a slice, as nobody wants it any more. Rejects with what a step throws.
 */
export function inSlices<T>(
  steps: Iterator<unknown, T>,
  clock: Clock,
  goOn: () => boolean,
): Promise<T | undefined> {
  return new Promise((resolve, reject) => {
    const slice = (): void => {
      try {
        if (!goOn()) return resolve(undefined);
        const until = clock.now() + SLICE_MS;
        let step = steps.next();
        while (!step.done && clock.now() < until) step = steps.next();
        if (step.done) resolve(step.value);
        else clock.after(0, slice);
      } catch (cause) {
        reject(cause);
      }
    };
    slice();
  });
}
