import type { EvidenceBase } from '../evidence/base';
import { conceptIndex } from '../evidence/concept-index';
import { LIST_COORDINATORS, LISTING } from './english/word-classes';
import type { Sentence } from './sentence';

/**
 * Without the concepts of which a narrower one is named too ("neuropathic pain after spinal cord injury"), unless the
 * two are listed side by side ("pain and burning pain").
 */
export function narrowest(sentence: Sentence, ids: readonly string[], base: EvidenceBase): string[] {
  const index = conceptIndex(base);
  return ids.filter(
    (id) => !ids.some((other) => other !== id && index.isA(other, id) && !areListed(sentence, id, other)),
  );
}

function areListed({ tokens, mentions }: Sentence, one: string, other: string): boolean {
  const of = (id: string) => mentions.filter(({ named }) => named.some(({ concept }) => concept.id === id));
  return of(one).some((a) =>
    of(other).some((b) => {
      const between = tokens.slice(Math.min(a.to, b.to), Math.max(a.from, b.from)).map(({ norm }) => norm);
      return (
        between.some((word) => LIST_COORDINATORS.has(word)) && between.every((word) => LISTING.has(word))
      );
    }),
  );
}
