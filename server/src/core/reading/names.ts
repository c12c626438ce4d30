import type { EvidenceBase } from '../evidence/base';
import { perBase } from '../evidence/per-base';
import type { Concept, ConceptKind } from '../evidence/schema/concept';
import { type Token, tokenize } from './tokens';

/** What a name of the base stands for: a concept, or a good or bad change of an outcome (analgesia). */
export interface Named {
  readonly concept: Concept;
  /** The name itself tells the change: analgesia is less pain. */
  readonly change?: 'better' | 'worse';
}

interface Node {
  readonly next: Map<string, Node>;
  readonly named: Named[];
}

/** A dictionary of names, walked word by word. `exact` names keep their case, as abbreviations do. */
export interface NameIndex {
  readonly folded: Node;
  readonly exact: Node;
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
  const index: NameIndex = { folded: node(), exact: node() };
  const foldedWords = folding();
  for (const concept of concepts) if (includes(concept.kind)) addConcept(index, concept, foldedWords);
  return index;
}

/** A dictionary of the given names alone; used for abbreviations that a draft defines. */
export function indexOf(names: Iterable<readonly [string, readonly Named[]]>): NameIndex {
  const index: NameIndex = { folded: node(), exact: node() };
  for (const [name, named] of names) for (const one of named) add(index.exact, exactWords(name), one);
  return index;
}

/** Folds names. Most of their words come again and again, and no token depends on what stands beyond a space. */
function folding(): (name: string) => string[] {
  const known = new Map<string, readonly string[]>();
  const folded = (part: string): readonly string[] => {
    const words = known.get(part) ?? tokenize(part).map(foldedKey);
    known.set(part, words);
    return words;
  };
  return (name) => name.split(' ').flatMap(folded);
}

function addConcept(index: NameIndex, concept: Concept, foldedWords: (name: string) => string[]): void {
  for (const name of [concept.label, ...concept.synonyms]) add(index.folded, foldedWords(name), { concept });
  for (const name of concept.abbreviations) add(index.exact, exactWords(name), { concept });
  if (concept.kind !== 'outcome') return;
  for (const name of concept.benefitTerms)
    add(index.folded, foldedWords(name), { concept, change: 'better' });
  for (const name of concept.harmTerms) add(index.folded, foldedWords(name), { concept, change: 'worse' });
}

function node(): Node {
  return { next: new Map(), named: [] };
}

function add(root: Node, words: readonly string[], named: Named): void {
  let at = root;
  for (const word of words) {
    const next = at.next.get(word) ?? node();
    at.next.set(word, next);
    at = next;
  }
  if (words.length > 0 && !at.named.some((other) => other.concept === named.concept)) at.named.push(named);
}

const exactWords = (name: string): string[] => tokenize(name).map((token) => token.text);
const foldedKey = (token: Token): string => token.singular;

/** The longest name that begins at token `from`, with the index after it; undefined when none does. */
export function longestName(
  index: NameIndex,
  tokens: readonly Token[],
  from: number,
): { readonly to: number; readonly named: readonly Named[] } | undefined {
  const folded = walk(index.folded, tokens, from, foldedKey);
  const exact =
    walk(index.exact, tokens, from, (token) => token.text) ?? walk(index.exact, tokens, from, withoutPlural);
  return (exact?.to ?? 0) > (folded?.to ?? 0) ? exact : folded;
}

/** Nearly every word that ends in s is in small letters, which is told at once. */
const withoutPlural = ({ text }: Token): string =>
  text.endsWith('s') && !/[a-z]/.test(text.charAt(text.length - 2))
    ? text.replace(/(?<=\p{Lu})s$/u, '')
    : text;

function walk(root: Node, tokens: readonly Token[], from: number, key: (token: Token) => string) {
  let at: Node | undefined = root;
  let best: { to: number; named: readonly Named[] } | undefined;
  for (let to = from; at && to < tokens.length; to++) {
    const token = tokens[to];
    at = token && at.next.get(key(token));
    if (at && at.named.length > 0) best = { to: to + 1, named: at.named };
  }
  return best;
}
