import type { Engine } from './engine';
import { causeOf } from './guard';

/** How far the engine has come. */
export type EngineState =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly message: string }
  | { readonly state: 'ready'; readonly engine: Engine };

/** Holds the one engine that requests are answered from. */
export interface EngineHost {
  /** The engine, once it is loaded; loading begins with the first call. Nothing when it could not be loaded. */
  get: () => Promise<Engine | undefined>;
  state: () => EngineState;
  /** Loads it anew. Until that is done, requests are answered from the one before. */
  reload: () => Promise<void>;
}

/**
 * A host that gets its engine from `load` and calls `changed` whenever its state has changed. A failure is told
 * to `log` once, and lasts until the next reload; the last engine that could be loaded stays in use.
 */
export function createEngineHost(
  load: () => Promise<Engine>,
  changed: () => void,
  log: (line: string) => void,
): EngineHost {
  let state: EngineState = { state: 'loading' };
  let latest: Promise<void> | undefined;
  const run = async (): Promise<EngineState> => {
    try {
      return { state: 'ready', engine: await load() };
    } catch (cause) {
      const message = causeOf(cause);
      log(`The evidence base could not be loaded: ${message}`);
      return { state: 'failed', message };
    }
  };
  const start = (): Promise<void> => {
    const mine = run().then((next) => {
      // A newer load has begun: its answer counts, in whichever order the two end.
      if (latest !== mine) return;
      if (next.state === 'ready' || state.state !== 'ready') state = next;
      changed();
    });
    latest = mine;
    return mine;
  };
  const settled = async (): Promise<void> => {
    const awaited = (latest ??= start());
    await awaited;
    if (awaited !== latest) await settled();
  };
  return {
    get: async () => {
      if (state.state !== 'ready') await settled();
      return state.state === 'ready' ? state.engine : undefined;
    },
    state: () => state,
    reload: start,
  };
}
