import { conceptIndex } from '../../../server/src/core/evidence/concept-index';
import type { Concept, ConceptKind } from '../../../server/src/core/evidence/schema/concept';
import { active, type Clause } from '../clause';
import { keeps } from '../relations';
import type { Sample } from '../sample';
import type { Case, Transformation } from '../transformation';
import { isPlainSentence, namesIn, namesTrial } from '../words';
import type { World } from '../world';

/** Another name of the same concept changes nothing. Every concept that the samples name is tried under all its names. */
export const synonym: Transformation = {
  name: 'another name of a concept',
  relation: keeps,
  cases: (samples, world) => {
    const tried = new Set<string>();
    const once = (key: string): boolean => !tried.has(key) && tried.add(key) !== undefined;
    return [
      ...samples.flatMap((sample) => inClause(sample, world, once)),
      ...samples.flatMap((sample) => inRow(sample, world, once)),
    ];
  },
};

type Once = (key: string) => boolean;
type Part = 'subject' | 'object' | 'rest' | 'than';

/** Each concept in each part of a sentence that affirms, and of one that denies. */
function inClause(sample: Sample, world: World, once: Once): Case[] {
  const { clause, claim } = sample;
  if (!clause || !claim) return [];
  const parts: [Part, string | undefined][] = [
    ['subject', claim.intervention],
    ['object', clause.rest === '' ? claim.condition : claim.outcome],
    ['rest', clause.rest === '' ? undefined : claim.condition],
    ['than', clause.than === '' ? undefined : claim.versus],
  ];
  return parts.flatMap(([part, id]) => {
    const concept = id === undefined ? undefined : conceptIndex(world.base).get(id);
    if (!concept || !once(`${concept.id} ${part} ${clause.denied}`)) return [];
    once(concept.id);
    return otherNames(concept).map((name) => ({
      sample,
      how: `${concept.label}: ${name}`,
      text: active({ ...clause, [part]: renamed(clause, part, concept, name) }),
    }));
  });
}

function renamed(clause: Clause, part: Part, { label }: Concept, name: string): string {
  // "In fibromyalgia", but "in fibromyalgia patients".
  const phrase = /\b(?:patient|sufferer|survivor|amputee|resident)$/.test(name) ? `${name}s` : name;
  return clause[part].replace(label, () => phrase);
}

const REPLACED: ReadonlySet<ConceptKind> = new Set<ConceptKind>([
  'intervention',
  'comparator',
  'condition',
  'outcome',
  'population',
  'route',
  'place',
  'entity',
]);

/** Each concept that only other texts name, in the first that does. */
function inRow(sample: Sample, world: World, once: Once): Case[] {
  const { text } = sample;
  if (sample.claim || !isPlainSentence(text) || namesTrial(text, world)) return [];
  return namesIn(text, world).flatMap(({ start, end, ids }) => {
    const concept = conceptIndex(world.base).get(ids[0] ?? '');
    const written = text.slice(start, end).toLowerCase();
    if (ids.length !== 1 || !concept || !REPLACED.has(concept.kind)) return [];
    if (!namesOf(concept).some((name) => name.toLowerCase() === written) || !once(concept.id)) return [];
    return otherNames(concept).map((name) => {
      const changed = text.slice(0, start) + name + text.slice(end);
      return {
        sample,
        how: `${concept.label}: ${name}`,
        text: changed.charAt(0).toUpperCase() + changed.slice(1),
      };
    });
  });
}

const namesOf = ({ label, synonyms, abbreviations }: Concept): string[] => [
  label,
  ...synonyms,
  ...abbreviations,
];

/** The names that can stand where the label stands: names of things, not adjectives, verbs or halves of a phrase. */
function otherNames(concept: Concept): string[] {
  // An antidepressant effect names its condition, and is none.
  const isEffect = (name: string) => concept.kind === 'condition' && name.startsWith('anti');
  return namesOf(concept).filter(
    (name) => name !== concept.label && !OTHER_GRAMMAR.test(name) && !isEffect(name),
  );
}

const OTHER_GRAMMAR =
  /(?:ful|ous|[^l]ic|ed|[ai]ble|zzy|wsy|eepy)$|\b(?:of|to|in|for|with|on|from|by|as|than|is|are|was|were|be|an?|the)$/;
