import type { DraftAnalysis } from '../core/analysis';
import type { Clock } from './clock';
import type { Draft } from './documents';
import type { Engine } from './engine';
import { inSlices } from './slices';

/** The analyses of drafts as the engines read them. */
export interface Analyses {
  /**
   * The analysis of a draft: made when it is first asked for, once, and kept as long as draft and engine live.
   * Nothing for a draft that is overtaken by another version before it has been read to its end.
   */
  readonly of: (engine: Engine, draft: Draft) => Promise<DraftAnalysis | undefined>;
  /** The same as far as it is at hand. */
  readonly atHand: (engine: Engine, draft: Draft) => DraftAnalysis | undefined;
  /** The last analysis of a document that was made, of whatever version. */
  readonly latest: (engine: Engine, uri: string) => DraftAnalysis | undefined;
}

/** What one engine has read. */
interface Kept {
  readonly underway: WeakMap<Draft, Promise<DraftAnalysis | undefined>>;
  readonly done: WeakMap<Draft, DraftAnalysis>;
  /** The last analysis of each document, from which the next version is read. */
  readonly latest: Map<string, DraftAnalysis>;
}

/** More documents than anyone types in at a time; for the others the next version takes a little longer. */
const MOST_LATEST = 50;

/** Analyses of the drafts that `isCurrent` holds for. */
export function createAnalyses(clock: Clock, isCurrent: (draft: Draft) => boolean): Analyses {
  const engines = new WeakMap<Engine, Kept>();
  const keptOf = (engine: Engine): Kept => {
    const kept = engines.get(engine) ?? { underway: new WeakMap(), done: new WeakMap(), latest: new Map() };
    engines.set(engine, kept);
    return kept;
  };
  return {
    of: (engine, draft) => {
      const kept = keptOf(engine);
      const known = kept.underway.get(draft);
      if (known) return known;
      const steps = engine.analyse(draft.text, kept.latest.get(draft.uri));
      const analysis = inSlices(steps, clock, () => isCurrent(draft)).then((made) => {
        if (made) keep(kept, draft, made);
        return made;
      });
      kept.underway.set(draft, analysis);
      return analysis;
    },
    atHand: (engine, draft) => engines.get(engine)?.done.get(draft),
    latest: (engine, uri) => engines.get(engine)?.latest.get(uri),
  };
}

function keep({ done, latest }: Kept, draft: Draft, analysis: DraftAnalysis): void {
  done.set(draft, analysis);
  latest.delete(draft.uri);
  latest.set(draft.uri, analysis);
  for (const uri of latest.keys()) {
    if (latest.size <= MOST_LATEST) return;
    latest.delete(uri);
  }
}
