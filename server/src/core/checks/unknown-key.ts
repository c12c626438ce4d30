import { clip, shortCitation } from '../bibliography/format-short';
import type { EvidenceBase } from '../evidence/base';
import { perBase } from '../evidence/per-base';
import { referenceCount } from '../evidence/reference-count';
import { referenceIndex } from '../evidence/reference-index';
import { oneLine } from '../markdown-escape';
import { listed } from '../wording/listed';
import { nearestKeys } from './nearest-keys';

/** Keys compared for one draft: beyond it (a huge library cited with hundreds of wrong keys) no suggestions are made. */
const MOST_COMPARISONS = 5_000_000;

/** Wrong keys of which is kept what is told: more than a draft has, and few beside a library. */
const MOST_KEPT = 2_000;

/** What is told of a wrong key. */
export interface ToldOfKey {
  readonly message: string;
  readonly suggestions: readonly string[];
}

const toldIn = perBase(() => new Map<string, ToldOfKey>());

/** What is told of the wrong keys of one draft, asked in its order. What is told of a key is made once, as it stays in the draft while that is written. */
export function tellOnce(base: EvidenceBase): (key: string) => ToldOfKey {
  const ofDraft = new Map<string, ToldOfKey>();
  return (key) => {
    const compared = (ofDraft.size + 1) * referenceCount(base);
    const told =
      ofDraft.get(key) ?? (compared > MOST_COMPARISONS ? toldWith([], key, base) : toldOf(key, base));
    ofDraft.set(key, told);
    return told;
  };
}

function toldOf(key: string, base: EvidenceBase): ToldOfKey {
  const known = toldIn(base);
  const earlier = known.get(key);
  if (earlier) return earlier;
  if (known.size >= MOST_KEPT) known.clear();
  const told = toldWith(nearestKeys(key, base), key, base);
  known.set(key, told);
  return told;
}

function toldWith(suggestions: readonly string[], key: string, base: EvidenceBase): ToldOfKey {
  return { message: messageFor(key, suggestions, base), suggestions };
}

function messageFor(key: string, suggestions: readonly string[], base: EvidenceBase): string {
  const references = referenceIndex(base);
  const named = suggestions.map((suggestion) => {
    const reference = references.get(suggestion);
    return reference ? `${suggestion} (${shortCitation(reference.csl)})` : suggestion;
  });
  const missing = `No reference has the key ${clip(oneLine(key), 100)}`;
  return named.length > 0
    ? `${missing}. Did you mean ${listed(named, 'or')}?`
    : `${missing}: add it to your reference list, or name the list that has it in the front matter (bibliography:).`;
}
