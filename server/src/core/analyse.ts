import type { Analyse, DraftAnalysis } from './analysis';
import { tellUnknownInSteps } from './checks/unknown-citation';
import { assemble } from './draft/assemble-draft';
import { toldInPlace } from './draft/in-place';
import { createPartReader, type Run, readParts } from './draft/read-parts';
import type { EvidenceBase } from './evidence/base';
import { inOneGo } from './steps';

/**
 * Reads and judges a draft chunk by chunk, so that the caller can do something else in between. With the analysis of
 * an `earlier` version at hand, of whatever age, only what changed since then costs time.
 */
export type AnalyseInSteps = (
  text: string,
  base: EvidenceBase,
  earlier?: DraftAnalysis,
) => Generator<undefined, DraftAnalysis>;

/**
 * A function that reads and judges drafts and remembers chunks by their content, so that after an edit only the
 * paragraphs that changed, and those whose context did, are read again.
 */
export function createStepAnalyser(): AnalyseInSteps {
  const reader = createPartReader();
  const runs = new WeakMap<DraftAnalysis, Run>();
  return function* analyseInSteps(text, base, earlier) {
    const known = earlier && runs.get(earlier);
    const last = known?.base === base ? known : undefined;
    const run = yield* readParts(text, base, last, reader);
    yield* tellUnknownInSteps(
      // Where they stand makes no difference to what is told of their keys.
      toldInPlace(
        run,
        ({ citing }) => citing.doubted,
        (citation) => citation,
      ),
      base,
    );
    const analysis = assemble(run, last);
    runs.set(analysis, run);
    return analysis;
  };
}

/** The same in one go. */
export function createAnalyser(): Analyse {
  const inSteps = createStepAnalyser();
  return (text, base) => inOneGo(inSteps(text, base));
}
