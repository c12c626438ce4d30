import type { Clock } from './clock';

/** The longest that an answer waits for what would make it better, in ms: too short for anyone to notice. */
const PATIENCE_MS = 40;

/** Waits until something is done, or for as long as nobody notices; it goes on all the same. Rejects if it does by then. */
export function inTime(done: Promise<unknown>, clock: Clock): Promise<void> {
  return new Promise((resolve, reject) => {
    const callOff = clock.after(PATIENCE_MS, resolve);
    done.then(() => resolve(), reject).finally(callOff);
  });
}
