import type { Pace } from '../../core/sources/list-store';
import type { Clock } from '../clock';
import { inSlices } from '../slices';

/**
 * How long a draft waits for its reference lists, in ms, before it is shown without those that take longer. Too short
 * for anyone to notice, and enough for some thousand references, so that few drafts are ever read twice.
 */
const PATIENCE_MS = 40;

/** Reads lists between the client's messages. */
export function paceOf(clock: Clock): Pace {
  return {
    work: (steps, goOn) => inSlices(steps, clock, goOn),
    wait: (done) =>
      new Promise((resolve, reject) => {
        const callOff = clock.after(PATIENCE_MS, resolve);
        done.then(resolve, reject).finally(callOff);
      }),
  };
}
