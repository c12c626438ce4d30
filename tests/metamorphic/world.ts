import { createAnalyser } from '../../server/src/core/analyse';
import type { EvidenceBase } from '../../server/src/core/evidence/base';
import { trialIndex } from '../../server/src/core/evidence/trial-index';
import { recognise } from '../../server/src/core/reading/sentence';
import { type Answer, answerOf } from './answer';

/** A base with what the transformations need to know of it. */
export interface World {
  readonly base: EvidenceBase;
  /** What the checker says of a text, as a draft of its own. */
  readonly ask: (text: string) => Answer;
  /** Treatments and conditions that the base doesn't know. */
  readonly otherTreatments: readonly string[];
  readonly otherConditions: readonly string[];
  /** The key of a reference that is no trial's and that no claim rests on, or of none, so that citing it says nothing. */
  readonly neutralKey: string;
}

const TREATMENTS = ['colestipol', 'mud baths'];
const CONDITIONS = ['gingivitis', 'plantar warts'];

/** Makes a world of a base. Answers are remembered, as many transformations begin with the same text. */
export function worldOf(base: EvidenceBase): World {
  const known = new Map<string, Answer>();
  const ask = (text: string): Answer => {
    // An analyser of its own, as one that remembers its drafts would grow with every text.
    const answer = known.get(text) ?? answerOf(createAnalyser()(text, base), base);
    known.set(text, answer);
    return answer;
  };
  const unknown = (name: string) => recognise(name, base).mentions.length === 0;
  const used = new Set(base.claims.flatMap(({ references }) => references));
  const isNeutral = (key: string) => trialIndex(base).publishedIn(key).length === 0 && !used.has(key);
  return {
    base,
    ask,
    otherTreatments: TREATMENTS.filter(unknown),
    otherConditions: CONDITIONS.filter(unknown),
    neutralKey: base.references.find(({ key }) => isNeutral(key))?.key ?? 'nobody1999',
  };
}
