import { problemText } from '../../core/evidence/problem-text';
import { MANIFEST } from '../../core/sources/base-place';
import type { NoBase, OpenBase } from '../../core/sources/open-base';
import { nameOf } from '../../core/sources/paths';
import { causeOf } from '../guard';

/** A base in use, or why there is none. */
export type HeldBase = KeptBase | NoBase;

export interface KeptBase {
  readonly opened: OpenBase;
  /** Why the base cannot be read at the moment, when what is in use is the base as it was before. */
  readonly outdated?: string;
  /** The base as its files say now, be it ever so broken, or why there is none. */
  readonly newest: OpenBase | NoBase;
  /** Absolute paths of all files that it depends on. */
  readonly files: readonly string[];
}

/** Holds one base and takes up its changes. */
export interface BaseHost {
  /** The base, read with the first call. Never rejects. */
  readonly get: () => Promise<HeldBase>;
  /** Reads it anew; until that is done, `get` gives what there was. */
  readonly reload: () => Promise<void>;
}

/**
 * A host of the base that `open` opens. Once there was a base with a sound manifest, it stays in use while that
 * manifest is broken or cannot be read; and so does what a file held, while it is no sound YAML. A base that cannot be had is told to `log`, once for each reason.
 */
export function createBaseHost(
  open: () => Promise<OpenBase | NoBase>,
  log: (line: string) => void,
): BaseHost {
  let held: Promise<HeldBase> | undefined;
  let logged: string | undefined;
  const read = async (before: HeldBase | undefined): Promise<HeldBase> => {
    const opened = await open().catch((cause: unknown) => ({ unreadable: causeOf(cause), files: [] }));
    const fault = 'unreadable' in opened ? opened.unreadable : undefined;
    if (fault !== undefined && fault !== logged) log(`The evidence base could not be loaded: ${fault}`);
    logged = fault;
    return next(before, opened);
  };
  return {
    get: () => (held ??= read(undefined)),
    reload: async () => {
      const now = await read(await held);
      held = Promise.resolve(now);
    },
  };
}

function next(before: HeldBase | undefined, now: OpenBase | NoBase): HeldBase {
  const outdated = faultOf(now);
  const sound = before && 'opened' in before && !before.opened.broken ? before.opened : undefined;
  if (outdated !== undefined && sound) {
    return { opened: sound, outdated, newest: now, files: [...new Set([...now.files, ...sound.files])] };
  }
  if (!('base' in now)) return now;
  const { lastSound, files } = now;
  if (!lastSound) return { opened: now, newest: now, files };
  // The very same base, so that no draft is judged anew for each key press.
  const opened = sound?.base.revision === lastSound.revision ? sound : { ...now, base: lastSound };
  const fault = now.base.problems.find(({ isSyntax }) => isSyntax);
  return { opened, newest: now, files, ...(fault && { outdated: problemText(fault) }) };
}

/** Why a base as opened is not what its team means, in one sentence; `undefined` when it is. */
function faultOf(opened: OpenBase | NoBase): string | undefined {
  if ('unreadable' in opened) return opened.unreadable;
  if (!opened.broken) return undefined;
  const problem = opened.base.problems.find(({ file }) => nameOf(file) === MANIFEST);
  return problem ? problemText(problem) : `${MANIFEST} is broken.`;
}
