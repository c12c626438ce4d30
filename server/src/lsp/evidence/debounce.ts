import type { Clock } from '../clock';

/** How long, in ms, nothing must have changed before changes are taken up: a program writes a file in several steps. */
const QUIET_MS = 40;
/** The longest that changes wait, in ms, when they keep coming: a checkout writes many files. */
const MOST_MS = 250;

/** Makes the function that runs `job` once things have settled after its calls, and at the latest a quarter of a second on. */
export function debounce(clock: Clock, job: () => void): () => void {
  let since: number | undefined;
  let callOff = (): void => undefined;
  return () => {
    callOff();
    const now = clock.now();
    // On a clock that was put back the wait begins anew.
    since = Math.min(since ?? now, now);
    const wait = Math.min(QUIET_MS, since + MOST_MS - now);
    callOff = clock.after(Math.max(wait, 0), () => {
      since = undefined;
      job();
    });
  };
}
