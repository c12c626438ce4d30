import type { EvidenceBase } from '../evidence/base';
import { perBase } from '../evidence/per-base';
import { inOneGo } from '../steps';
import { indexInSteps } from './build-search-index';
import type { SearchIndex } from './search-index';

/** An index on its way: whoever asks for it takes it further. */
interface Building {
  readonly steps: Iterator<undefined, SearchIndex>;
  index?: SearchIndex;
}

const buildings = perBase((base): Building => ({ steps: indexInSteps(base) }));

/**
 * Makes the search index of a base step by step, once per base, so that others can have their turn in between; a step
 * of a hundred thousand references takes some hundredths of a second at most, most of them far less. Whoever asks meanwhile goes on with the same work.
 */
export function* searchIndexInSteps(base: EvidenceBase): Generator<undefined, SearchIndex> {
  const building = buildings(base);
  for (;;) {
    if (building.index) return building.index;
    const step = building.steps.next();
    if (step.done) building.index = step.value;
    else yield undefined;
  }
}

/** The search index of a base, made to its end if it is not yet; its size is linear in the base's. */
export function searchIndexOf(base: EvidenceBase): SearchIndex {
  return inOneGo(searchIndexInSteps(base));
}
