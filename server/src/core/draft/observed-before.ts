import { Cache } from '../cache';
import type { EvidenceBase } from '../evidence/base';
import { perBase } from '../evidence/per-base';
import type { Surroundings } from '../reading/context';
import { type Observed, observe } from '../reading/observe';
import type { Cited, Sentence } from '../reading/sentence';
import { MOST_KEPT } from './recognised';

/** All that a sentence was read with beside itself. */
type ReadWith = readonly [around: Surroundings, cited: readonly Cited[]];

/** What a sentence was read to the last time, if it was. */
interface Kept {
  last?: { readonly read: ReadWith; readonly observed: Observed };
}

// Each sentence that is read goes in here, of which a map with weak keys would take a thirtieth of the time to read a draft.
const kept = perBase(() => new Cache<Kept, Sentence>(MOST_KEPT));

/**
 * Observes a recognised sentence, and gives the very same as the last time where all around it is as it was: after a key
 * press, most sentences of the paragraph.
 */
export function observeOnce(
  sentence: Sentence,
  base: EvidenceBase,
  around: Surroundings,
  cited: readonly Cited[],
): Observed {
  const known = kept(base).get(sentence, () => ({}));
  if (known.last && isSame(known.last.read, [around, cited])) return known.last.observed;
  const observed = observe(sentence, base, around, cited);
  known.last = { read: [around, cited], observed };
  return observed;
}

function isSame(one: ReadWith, other: ReadWith): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
