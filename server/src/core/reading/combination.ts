import type { EvidenceBase } from '../evidence/base';
import { conceptIndex } from '../evidence/concept-index';
import type { Concept } from '../evidence/schema/concept';
import type { Trial } from '../evidence/schema/trial';
import { PHRASE_EDGES } from './english/function-words';
import { TREATMENT_PREPOSITIONS } from './english/prepositions';
import { isOneOf } from './is-one-of';
import type { Range } from './range';
import type { Sentence } from './sentence';

/**
 * The one treatment of several drugs that trials gave, where a clause speaks of "the combination", also "with" a drug
 * that it names, or of two drugs "together": its id, or undefined where it speaks of none or several are meant.
 */
export function combinationIn(
  { tokens }: Sentence,
  { from, to }: Range,
  named: readonly (string | undefined)[],
  trials: readonly Trial[],
  base: EvidenceBase,
): string | undefined {
  const words = new Set(tokens.slice(from, to).map(({ norm }) => norm));
  const together = words.has('together') && named.length > 1;
  if (!together && !words.has('combination') && !givesBoth({ tokens }, { from, to })) return undefined;
  const given = base.concepts.filter(
    (concept): concept is Combination =>
      concept.kind === 'intervention' &&
      concept.combines.length > 1 &&
      named.every((id) => id === undefined || id === concept.id || concept.combines.includes(id)) &&
      (together || trials.some((trial) => gave(trial, concept))),
  );
  return given.length === 1 ? given[0]?.id : undefined;
}

/** "Plus both", "it is only with both that ...": the two that were told before, given together. */
export function givesBoth({ tokens }: Pick<Sentence, 'tokens'>, { from, to }: Range): boolean {
  return tokens.slice(from, to).some(({ norm }, index) => {
    const at = from + index;
    const next = tokens[at + 1];
    const ends = !next || next.kind === 'mark' || PHRASE_EDGES.has(next.norm);
    if (norm !== 'both' || !ends) return false;
    const only = isOneOf(tokens, at - 1, TREATMENT_PREPOSITIONS) && tokens[at - 2]?.norm === 'only';
    return only || tokens[at - 1]?.norm === 'plus';
  });
}

/** Whether a trial gave a treatment; one of several drugs only where it gave them together. */
export function gaveTogether(trial: Trial, id: string, base: EvidenceBase): boolean {
  const named = conceptIndex(base).get(id);
  return named?.kind !== 'intervention' || named.combines.length < 2 || gave(trial, named);
}

type Combination = Extract<Concept, { kind: 'intervention' }>;

function gave({ arms }: Trial, { id, combines }: Combination): boolean {
  return arms.some(({ treatments }) => {
    const ids = new Set(treatments.map(({ intervention }) => intervention));
    return ids.has(id) || combines.every((part) => ids.has(part));
  });
}
