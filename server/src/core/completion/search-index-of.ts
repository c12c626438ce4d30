import type { EvidenceBase } from '../evidence/base';
import { perBase } from '../evidence/per-base';
import type { Reference } from '../evidence/schema/reference';
import { inOneGo } from '../steps';
import { indexInSteps } from './build-search-index';
import { keyWords, weightedWords } from './indexed-words';
import type { SearchIndex } from './search-index';

/** An index on its way: whoever asks for it takes it further. */
interface Building {
  readonly steps: Iterator<undefined, SearchIndex>;
  index?: SearchIndex;
}

/** The indexes of a base. */
interface Indexes {
  readonly whole: Building;
  /** Where the values of lists are yet to be looked at: of these, the keys alone. */
  ofKeys?: Building;
}

/** References of lists whose values are all looked at in less time than anyone waits for. */
const FEW = 1000;

const indexes = perBase((base): Indexes => {
  const whole = { steps: indexInSteps(base, (reference) => weightedWords(reference, base)) };
  const { lists = [] } = base;
  if (lists.reduce((sum, { entries }) => sum + entries.size, 0) <= FEW) return { whole };
  const isListed = (one: Reference): boolean => lists.some(({ entries }) => entries.has(one.key));
  const wordsAtHand = (one: Reference) => (isListed(one) ? keyWords(one) : weightedWords(one, base));
  return { whole, ofKeys: { steps: indexInSteps(base, wordsAtHand) } };
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
  return whole.index ?? (ofKeys ? yield* further(ofKeys) : yield* searchIndexInSteps(base));
}

/** The search index of a base as far as there is one, made to its end if there is none; its size is linear in the base's. */
export function searchIndexOf(base: EvidenceBase): SearchIndex {
  const { whole, ofKeys } = indexes(base);
  return whole.index ?? ofKeys?.index ?? inOneGo(searchIndexInSteps(base));
}

function* further(building: Building): Generator<undefined, SearchIndex> {
  for (;;) {
    if (building.index) return building.index;
    const step = building.steps.next();
    if (step.done) building.index = step.value;
    else yield undefined;
  }
}
