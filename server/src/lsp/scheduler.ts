import type { Clock } from './clock';

/** Waits for authors to stop typing, document by document. */
export interface Scheduler {
  /** A document was opened: nothing is being typed in it yet. */
  opened: (uri: string) => void;
  /** A document has a new version: its quiet time starts anew. */
  changed: (uri: string) => void;
  /**
   * Resolves with true once the document has been left alone for the delay; when it already has, as soon as other
   * messages have had their turn. Resolves with false when the document is closed, or was never opened.
   */
  quiet: (uri: string) => Promise<boolean>;
  /** A document is gone: whoever waits for it is told. */
  closed: (uri: string) => void;
}

interface Entry {
  due: number;
  /** How long it is to be left alone, in ms. */
  delay: number;
  callOff: () => void;
  waiting: ((quiet: boolean) => void)[];
}

/** A scheduler that calls a document quiet when it has not changed for so many ms as `delayOf` it says. */
export function createScheduler(delayOf: (uri: string) => number, clock: Clock): Scheduler {
  const entries = new Map<string, Entry>();
  const open = (uri: string): Entry => {
    const entry = entries.get(uri) ?? { due: clock.now(), delay: 0, callOff: () => undefined, waiting: [] };
    entries.set(uri, entry);
    return entry;
  };
  const arm = (entry: Entry): void => {
    entry.callOff();
    if (entry.waiting.length === 0) return;
    // Never longer than that, even on a clock that was put back.
    const left = Math.min(entry.due - clock.now(), entry.delay);
    entry.callOff = clock.after(Math.max(left, 0), () => wake(entry, true));
  };
  return {
    opened: (uri) => {
      open(uri);
    },
    changed: (uri) => {
      const entry = open(uri);
      entry.delay = delayOf(uri);
      entry.due = clock.now() + entry.delay;
      arm(entry);
    },
    quiet: (uri) => {
      const entry = entries.get(uri);
      if (!entry) return Promise.resolve(false);
      return new Promise((resolve) => {
        entry.waiting.push(resolve);
        arm(entry);
      });
    },
    closed: (uri) => {
      const entry = entries.get(uri);
      entries.delete(uri);
      if (entry) wake(entry, false);
    },
  };
}

function wake(entry: Entry, quiet: boolean): void {
  entry.callOff();
  for (const resolve of entry.waiting.splice(0)) resolve(quiet);
}
