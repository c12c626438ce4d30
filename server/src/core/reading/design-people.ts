import { isAnimal } from '../evidence/animal';
import type { EvidenceBase } from '../evidence/base';
import type { LocatedDesign } from './design';
import { WORKING } from './english/content-words';
import { ENROLLING } from './english/design';
import { PEOPLE } from './english/function-words';
import { conceptOf, findMentions } from './mentions';
import { nameIndex } from './names';
import { covers } from './range';
import type { Sentence } from './sentence';

/** Words between "studied" and those who were studied at most. */
const ENROLLED_REACH = 4;

/** Who took part in a trial by what a sentence says: animals or people, and with which condition. */
export function peopleIn(sentence: Sentence, base: EvidenceBase): LocatedDesign[] {
  return [...species(sentence, base), ...conditionsOfPeople(sentence, base)];
}

/** "Enrolled", "worked with". */
function enrols(tokens: Sentence['tokens'], at: number): boolean {
  const word = tokens[at]?.norm ?? '';
  return ENROLLING.has(word) || (WORKING.has(word) && tokens[at + 1]?.norm === 'with');
}

/** "Enrolled patients undergoing X": a name for people that holds the name of a condition. */
function conditionsOfPeople({ tokens, mentions }: Sentence, base: EvidenceBase): LocatedDesign[] {
  return mentions.flatMap((people) => {
    const named = conceptOf(people, 'population');
    if (!named) return [];
    const start = Math.max(0, people.from - ENROLLED_REACH);
    if (!tokens.slice(start, people.from).some((_, at) => enrols(tokens, start + at))) return [];
    const first = people.from + 1;
    return findMentions(tokens.slice(first, people.to), nameIndex(base)).flatMap((inner): LocatedDesign[] => {
      const condition = conceptOf(inner, 'condition');
      const at = { from: first + inner.from, to: first + inner.to };
      if (!condition) return [];
      return [{ design: { aspect: 'condition', concept: condition.id, people: named.id }, ...at }];
    });
  });
}

/** "Studied mice" and "enrolled patients"; where animals are named at all, people may be spoken of beside them. */
function species({ tokens, mentions }: Sentence, base: EvidenceBase): LocatedDesign[] {
  const animals = mentions.filter((mention) => {
    const population = conceptOf(mention, 'population');
    return population !== undefined && isAnimal(population.id, base);
  });
  const verb = tokens.findIndex((_, at) => enrols(tokens, at));
  const found = tokens.findIndex(
    ({ norm }, at) => verb >= 0 && at > verb && at <= verb + ENROLLED_REACH && PEOPLE.has(norm),
  );
  if (found < 0) return [];
  const at = { from: found, to: found + 1 };
  // "X-treated mice" may be the name of a condition.
  if (mentions.some((mention) => covers(mention, at) && !conceptOf(mention, 'population'))) return [];
  const animal = animals.some((mention) => covers(mention, at));
  return animal || animals.length === 0 ? [{ design: { aspect: 'species', animal }, ...at }] : [];
}
