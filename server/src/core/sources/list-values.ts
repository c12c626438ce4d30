import type { ReferenceList } from '../bibliography/reference-list';
import type { Steps } from '../steps';
import { keysByIdentifier } from './keys-by-identifier';
import { fillInSteps, type GrowingIndex, keyFinder } from './list-index';
import type { ByKey, Listed } from './listed-reference';
import type { ReadList } from './load-list';

/** A list with all its keys, and what it is searched by. */
export interface KeyedList {
  readonly read: ReferenceList;
  readonly keys: Listed;
  readonly index?: GrowingIndex;
}

/** Looks at all values of a list, and so brings to light what is wrong with them. Gives what finds keys by identifiers. */
export function* valuesInSteps({ read, keys, index }: KeyedList): Steps<ReadList['keysOf']> {
  const { references } = read;
  if (!index) {
    const known = yield* keysByIdentifier(references);
    return (identifier) => known.get(identifier) ?? [];
  }
  yield* fillInSteps(index);
  yield* lookAtRepeated(references, keys.byKey);
  return keyFinder(index, keys.byKey);
}

/** Looks at the values of references that are in no index, as others before them have their keys. */
function* lookAtRepeated(references: ReferenceList['references'], { size }: ByKey): Steps<void> {
  if (references.length === size) return;
  const seen = new Set<string>();
  for (const one of references) {
    // Asking for the value is what makes it.
    if (seen.has(one.key)) void one.value;
    seen.add(one.key);
    yield;
  }
}
