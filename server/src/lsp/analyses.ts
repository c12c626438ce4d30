import type { DraftAnalysis } from '../core/analysis';
import type { Clock } from './clock';
import type { Draft } from './documents';
import type { Engine } from './engine';
import { inSlices } from './slices';

/**
 * Gives the analysis of a draft: made when it is first asked for, once, and kept as long as draft and engine live.
 * Nothing for a draft that is overtaken by another version before it has been read to its end.
 */
export type AnalysisOf = (engine: Engine, draft: Draft) => Promise<DraftAnalysis | undefined>;

/** Analyses of the drafts that `isCurrent` holds for. */
export function createAnalyses(clock: Clock, isCurrent: (draft: Draft) => boolean): AnalysisOf {
  const kept = new WeakMap<Engine, WeakMap<Draft, Promise<DraftAnalysis | undefined>>>();
  return (engine, draft) => {
    const ofEngine = kept.get(engine) ?? new WeakMap<Draft, Promise<DraftAnalysis | undefined>>();
    kept.set(engine, ofEngine);
    const known = ofEngine.get(draft);
    if (known) return known;
    const analysis = inSlices(engine.analyse(draft.text), clock, () => isCurrent(draft));
    ofEngine.set(draft, analysis);
    return analysis;
  };
}
