import { identifiersOf } from '../bibliography/same-work';
import { indexInSteps, inOrderOfKeys, type WordsAt } from '../completion/build-search-index';
import { keyWords, ownWords } from '../completion/indexed-words';
import { firstAtLeast, type ListIndex, type WordIndex } from '../completion/search-index';
import { digest } from '../evidence/digest';
import type { Reference } from '../evidence/schema/reference';
import { lazily } from '../lazy';
import type { Steps } from '../steps';
import type { ByKey } from './listed-reference';

/** The index of a list, whose words are those of its keys until all values have been looked at. */
export interface GrowingIndex extends ListIndex {
  words: WordIndex;
  /** Who has which identifier, see `identified`; nobody until then. */
  identifiers: Float64Array;
}

/** References of a list that are looked at one by one as soon as anybody searches: an index by itself is for more. */
const FEW = 1000;

/** Whether a list is to have an index of its own. */
export function isLarge({ size }: ByKey): boolean {
  return size > FEW;
}

/** The index of a list by its keys alone, for which no value is looked at. */
export function* keyIndexInSteps(byKey: ByKey): Steps<GrowingIndex> {
  const references = yield* inOrderOfKeys([...byKey.values()]);
  const words = yield* indexInSteps(wordsOf(references, keyWords));
  return { references, words, identifiers: new Float64Array() };
}

/** Adds all words that the references of an index say, and their identifiers. It looks at their values. */
export function* fillInSteps(index: GrowingIndex): Steps<void> {
  const found: number[] = [];
  const look = (reference: Reference, at: number): WordsAt[1] => {
    for (const identifier of identifiersOf(reference.csl)) found.push(identified(identifier, at));
    return ownWords(reference);
  };
  const words = yield* indexInSteps(wordsOf(index.references, look));
  index.identifiers = Float64Array.from(found).toSorted();
  index.words = words;
}

/** More references than a file of the size that is read has. */
const MOST = 2 ** 21;

/** An identifier and the position of a reference that has it, as one number: texts would take many times the memory. */
function identified(identifier: string, position: number): number {
  return Number.parseInt(digest(identifier).slice(-HASH_DIGITS), 16) * MOST + position;
}

/** Hexadecimal digits of a digest: as many as fit into a number beside a position. */
const HASH_DIGITS = 8;

function* wordsOf(
  references: readonly Reference[],
  words: (reference: Reference, at: number) => WordsAt[1],
): Generator<WordsAt> {
  for (const [at, reference] of references.entries()) yield [at, words(reference, at)];
}

/**
 * What finds the keys of the references in an index that have an identifier, as `identifiersOf` gives it, in the order of
 * the list. It looks at the values of few others, as hardly two identifiers are kept as the same number.
 */
export function keyFinder(index: GrowingIndex, byKey: ByKey): (identifier: string) => readonly string[] {
  const positions = lazily(() => new Map([...byKey.keys()].map((key, position) => [key, position])));
  const inList = (key: string): number => positions().get(key) ?? 0;
  return (identifier) => {
    const { references, identifiers } = index;
    const first = identified(identifier, 0);
    const from = firstAtLeast(identifiers.length, (at) => (identifiers[at] ?? 0) >= first);
    const keys: string[] = [];
    for (let at = from; (identifiers[at] ?? Infinity) < first + MOST; at += 1) {
      const reference = references[(identifiers[at] ?? 0) - first];
      if (reference && identifiersOf(reference.csl).includes(identifier)) keys.push(reference.key);
    }
    return keys.length < 2 ? keys : keys.toSorted((a, b) => inList(a) - inList(b));
  };
}
