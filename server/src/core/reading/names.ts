import type { EvidenceBase } from '../evidence/base';
import { perBase } from '../evidence/per-base';
import type { Concept, ConceptKind } from '../evidence/schema/concept';
import { type Dictionary, dictionary, type Found } from './dictionary';
import type { Token } from './tokens';

/** What a name of the base stands for: a concept, or a good or bad change of an outcome (analgesia). */
export interface Named {
  readonly concept: Concept;
  /** The name itself tells the change: analgesia is less pain. */
  readonly change?: 'better' | 'worse';
}

/** `exact` names keep their case, as abbreviations do. */
export interface NameIndex {
  readonly folded: Dictionary<Named>;
  readonly exact: Dictionary<Named>;
  /** Whether a name may begin with a token. Most begin none, and each word is looked up once. */
  readonly mayBegin: (token: Token) => boolean;
}

/**
 * Names that only facts use. They are everyday words (found in, costs, blocks) and have a dictionary of their own,
 * so that they take no word away from the statements on efficacy.
 */
const OF_FACTS: ReadonlySet<ConceptKind> = new Set(['relation', 'measure', 'place', 'entity']);

/** The dictionary of the names that statements on efficacy use: interventions, conditions, outcomes and the like. */
export const nameIndex = perBase((base) => build(base, (kind) => !OF_FACTS.has(kind)));

/** The dictionary of the names that only facts use: measures, places, relations and what they relate to. */
export const factNameIndex = perBase((base) => build(base, (kind) => OF_FACTS.has(kind)));

function build({ concepts }: EvidenceBase, includes: (kind: ConceptKind) => boolean): NameIndex {
  const index = empty();
  for (const concept of concepts) if (includes(concept.kind)) addConcept(index, concept);
  return index;
}

/** A dictionary of the given names alone; used for abbreviations that a draft defines. */
export function indexOf(names: Iterable<readonly [string, readonly Named[]]>): NameIndex {
  const index = empty();
  for (const [name, named] of names) for (const one of named) index.exact.add(name, one);
  return index;
}

function empty(): NameIndex {
  const folded = dictionary(foldedKey, isSame);
  const exact = dictionary(exactKey, isSame);
  const begins = (token: Token) =>
    folded.begins(foldedKey(token)) || exact.begins(exactKey(token)) || exact.begins(withoutPlural(token));
  return { folded, exact, mayBegin: byText(begins) };
}

/** So many words are remembered at most. */
const MOST_WORDS = 20_000;

/** What is asked of a token for its text alone, remembered for each text. */
function byText(ask: (token: Token) => boolean): (token: Token) => boolean {
  const known = new Map<string, boolean>();
  return (token) => {
    const before = known.get(token.text);
    if (before !== undefined) return before;
    const answer = ask(token);
    if (known.size >= MOST_WORDS) known.clear();
    known.set(token.text, answer);
    return answer;
  };
}

/** A name is that of a concept once, though it may be written in two ways that fold to one. */
function isSame(one: Named, other: Named): boolean {
  return one.concept === other.concept;
}

function addConcept({ folded, exact }: NameIndex, concept: Concept): void {
  for (const name of [concept.label, ...concept.synonyms]) folded.add(name, { concept });
  for (const name of concept.abbreviations) exact.add(name, { concept });
  if (concept.kind !== 'outcome') return;
  for (const name of concept.benefitTerms) folded.add(name, { concept, change: 'better' });
  for (const name of concept.harmTerms) folded.add(name, { concept, change: 'worse' });
}

const exactKey = ({ text }: Token): string => text;
const foldedKey = ({ singular }: Token): string => singular;

/** The longest name that begins at token `from`, with the index after it; undefined when none does. */
export function longestName(
  index: NameIndex,
  tokens: readonly Token[],
  from: number,
): Found<Named> | undefined {
  const first = tokens[from];
  if (!first || !index.mayBegin(first)) return undefined;
  const folded = index.folded.longest(tokens, from, foldedKey);
  const exact =
    index.exact.longest(tokens, from, exactKey) ?? index.exact.longest(tokens, from, withoutPlural);
  return (exact?.to ?? 0) > (folded?.to ?? 0) ? exact : folded;
}

/** What a comparative in -ier is one of, among the names of outcomes: "drowsier". Nothing for any other word. */
export function namedByComparative({ folded }: NameIndex, token: Token | undefined): readonly Named[] {
  if (!token || !token.norm.endsWith('ier')) return [];
  const plain = { ...token, singular: `${token.norm.slice(0, -3)}y` };
  const found = folded.longest([plain], 0, foldedKey);
  return found?.named.filter(({ concept }) => concept.kind === 'outcome') ?? [];
}

/** Nearly every word that ends in s is in small letters, which is told at once. */
const withoutPlural = ({ text }: Token): string =>
  text.endsWith('s') && !/[a-z]/.test(text.charAt(text.length - 2))
    ? text.replace(/(?<=\p{Lu})s$/u, '')
    : text;
