import { didYouMean, type Suggest, suggester } from '../did-you-mean';
import { quote } from '../quote';
import type { Located } from '../records';
import type { ConceptKind } from '../schema/concept';
import { type ConceptUse, usesOfClaim, usesOfConcept, usesOfFact, usesOfTrial } from './concept-uses';
import { type Check, type Known, problemAt } from './known';

/** Ids that no concept has, and concepts of a kind that makes no sense where they are named. */
export const knownConcepts: Check = (known) => {
  const suggest = suggesters(known);
  const check = <T extends { readonly id: string }>(
    records: readonly Located<T>[],
    usesOf: (value: T) => ConceptUse[],
  ) =>
    records.flatMap((located) =>
      usesOf(located.value).flatMap((use) => {
        const message = fault(use, known, suggest);
        return message === undefined ? [] : [problemAt(located, located.value.id, use.path, message)];
      }),
    );
  const { concepts, trials, claims, facts } = known.parts;
  return [
    ...check(concepts, usesOfConcept),
    ...check(trials, usesOfTrial),
    ...check(claims, usesOfClaim),
    ...check(facts, usesOfFact),
  ];
};

function fault({ id, kinds }: ConceptUse, known: Known, suggest: SuggestOf): string | undefined {
  const found = known.concepts.get(id);
  const wanted = kinds.length === 0 ? 'concept' : kinds.join(' or ');
  if (!found) {
    if (known.isLost('concept', id)) return undefined;
    const advice = didYouMean(id, suggest(kinds), 'add it to the concepts, or correct it here');
    return `There is no ${wanted} ${quote(id)}: ${advice}`;
  }
  if (kinds.length === 0 || kinds.includes(found.kind)) return undefined;
  const advice = didYouMean(id, suggest(kinds), `name ${article(wanted)}`);
  return `${quote(id)} is ${article(found.kind)}, not ${article(wanted)}: ${advice}`;
}

type SuggestOf = (kinds: readonly ConceptKind[]) => Suggest;

function suggesters({ parts }: Known): SuggestOf {
  const made = new Map<string, Suggest>();
  return (kinds) => {
    const known = made.get(kinds.join());
    if (known) return known;
    const fitting = parts.concepts.filter(({ value }) => kinds.length === 0 || kinds.includes(value.kind));
    const suggest = suggester(fitting.map(({ value }) => value.id));
    made.set(kinds.join(), suggest);
    return suggest;
  };
}

function article(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}
