import type { LocatedReference } from '../bibliography/reference-list';
import { identifiersOf } from '../bibliography/same-work';
import type { Steps } from '../steps';

/** The keys of references by each of their identifiers. It looks at all values, and so brings to light what is wrong with them. */
export function* keysByIdentifier(
  references: readonly LocatedReference[],
): Steps<ReadonlyMap<string, readonly string[]>> {
  const keys = new Map<string, string[]>();
  for (const { key, value } of references) {
    for (const identifier of identifiersOf(value)) {
      const same = keys.get(identifier);
      if (same) same.push(key);
      else keys.set(identifier, [key]);
    }
    yield;
  }
  return keys;
}
