import type { World } from '../world';

/** How far a work is, on a line of a terminal that is there for as long as it lasts. */
export interface Progress {
  /** Says how much is done. */
  readonly show: (done: number) => void;
  /** Takes the line away, until the next time that it is shown. */
  readonly clear: () => void;
}

/** What is over sooner needs no line, and nobody reads more of them, in ms. */
const FIRST_AFTER = 500;
const EVERY = 100;

/** To the start of the line, and clear to its end (ECMA-48, EL). */
const CLEAR = '\r\u001b[K';

/**
 * The progress of work on some drafts. Where there is no terminal nothing is shown. Ctrl-C leaves the line where it is: a program
 * that listens for it, to take the line away, ends only when it is done with the draft in hand.
 */
export function createProgress(
  total: number,
  { err, env, now }: Pick<World, 'err' | 'env' | 'now'>,
): Progress {
  if (!err.isTerminal || env['TERM'] === 'dumb') return { show: () => undefined, clear: () => undefined };
  let next = now() + FIRST_AFTER;
  let isShown = false;
  return {
    show: (done) => {
      const time = now();
      if (time < next) return;
      next = time + EVERY;
      isShown = true;
      err.write(`${CLEAR}${done} of ${total} drafts checked`);
    },
    clear: () => {
      if (isShown) err.write(CLEAR);
      isShown = false;
    },
  };
}
