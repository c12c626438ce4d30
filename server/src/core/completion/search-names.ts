import type { EvidenceBase } from '../evidence/base';
import type { Reference } from '../evidence/schema/reference';
import { trialIndex } from '../evidence/trial-index';
import { fold } from '../fold';
import { FIELD_WEIGHTS } from './indexed-words';
import { firstAtLeast, referenceOf, type SearchPart, weightOf } from './search-index';
import { searchIndexOf } from './search-index-of';

/** More words that begin alike are no name that anyone has in mind. */
const MOST_WORDS = 200;

/**
 * The references whose trial or first author has a name that begins so, without regard to case and diacritics: those
 * with a record of a trial first, then in the order of the index.
 */
export function referencesNamed(typed: string, base: EvidenceBase): Reference[] {
  const { parts, references, hidden } = searchIndexOf(base);
  const word = fold(typed);
  const found = new Set(parts.flatMap((part) => [...positionsNamed(part, word)]));
  for (const at of hidden) found.delete(at);
  const named = [...found].toSorted((a, b) => a - b).flatMap((at) => references[at] ?? []);
  const isTrial = ({ key }: Reference) => trialIndex(base).publishedIn(key).length > 0;
  return [...named.filter(isTrial), ...named.filter((reference) => !isTrial(reference))];
}

function* positionsNamed({ first, words, offsets, postings }: SearchPart, word: string): Generator<number> {
  const from = firstAtLeast(words.length, (position) => (words.at(position) ?? '') >= word);
  for (let position = from; position < from + MOST_WORDS; position += 1) {
    if (!words.at(position)?.startsWith(word)) break;
    for (let at = offsets[position] ?? 0; at < (offsets[position + 1] ?? 0); at += 1) {
      const held = postings[at] ?? 0;
      if (weightOf(held) === FIELD_WEIGHTS.firstAuthor) yield first + referenceOf(held);
    }
  }
}
