import type { Pace } from '../../core/sources/list-store';
import type { Clock } from '../clock';
import { inTime } from '../patience';
import { inSlices } from '../slices';

/** How long drafts have, in ms, to be read with the keys of a large list before its values are looked at. */
const REST_MS = 1000;

/**
 * Reads lists between the client's messages. A draft that needs one is shown without it where it takes longer than anyone
 * notices: some thousand references are there by then, so that few drafts are ever read twice.
 */
export function paceOf(clock: Clock): Pace {
  return {
    work: (steps, goOn) => inSlices(steps, clock, goOn),
    wait: (done) => inTime(done, clock),
    isSearched: true,
    rest: () => new Promise((resolve) => void clock.after(REST_MS, resolve)),
  };
}
