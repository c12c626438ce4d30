import type { EvidenceBase } from '../evidence/base';
import { perBase } from '../evidence/per-base';
import type { Reference } from '../evidence/schema/reference';
import { inOneGo } from '../steps';
import { indexInSteps, inOrderOfKeys } from './build-search-index';
import { keyWords, weightedWords } from './indexed-words';
import type { SearchIndex } from './search-index';

/** Something on its way: whoever asks for it takes it further. */
interface Building<T> {
  readonly steps: Iterator<undefined, T>;
  made?: T;
}

/** The indexes of a base. */
interface Indexes {
  readonly whole: Building<SearchIndex>;
  /** Where the values of lists are yet to be looked at: of these, the keys alone. */
  ofKeys?: Building<SearchIndex>;
}

/** References of lists whose values are all looked at in less time than anyone waits for. */
const FEW = 1000;

const indexes = perBase((base): Indexes => {
  const { references, lists = [] } = base;
  const ordered: Building<Reference[]> = { steps: inOrderOfKeys(references) };
  const index = function* (wordsOf: Parameters<typeof indexInSteps>[1]) {
    return yield* indexInSteps(yield* further(ordered), wordsOf);
  };
  const whole = { steps: index((one) => weightedWords(one, base)) };
  if (lists.reduce((sum, { entries }) => sum + entries.size, 0) <= FEW) return { whole };
  const isListed = ({ key }: Reference): boolean => lists.some(({ entries }) => entries.has(key));
  return {
    whole,
    ofKeys: { steps: index((one) => (isListed(one) ? keyWords(one) : weightedWords(one, base))) },
  };
});

/**
 * Makes the search index of a base step by step, once per base, so that others can have their turn in between; a step
 * of a hundred thousand references takes some hundredths of a second at most, most of them far less. Whoever asks meanwhile goes on with the same work.
 */
export function* searchIndexInSteps(base: EvidenceBase): Generator<undefined, SearchIndex> {
  const made = indexes(base);
  const index = yield* further(made.whole);
  delete made.ofKeys;
  return index;
}

/**
 * The same for whoever waits for an answer: of large lists, whose values take seconds to look at, the keys alone. The whole
 * index is made by who has the time for it.
 */
export function* firstIndexInSteps(base: EvidenceBase): Generator<undefined, SearchIndex> {
  const { whole, ofKeys } = indexes(base);
  return whole.made ?? (ofKeys ? yield* further(ofKeys) : yield* searchIndexInSteps(base));
}

/** The search index of a base as far as there is one, made to its end if there is none; its size is linear in the base's. */
export function searchIndexOf(base: EvidenceBase): SearchIndex {
  const { whole, ofKeys } = indexes(base);
  return whole.made ?? ofKeys?.made ?? inOneGo(searchIndexInSteps(base));
}

function* further<T extends object>(building: Building<T>): Generator<undefined, T> {
  for (;;) {
    if (building.made) return building.made;
    const step = building.steps.next();
    if (step.done) building.made = step.value;
    else yield undefined;
  }
}
