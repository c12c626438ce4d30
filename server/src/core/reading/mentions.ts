import type { Concept, ConceptKind } from '../evidence/schema/concept';
import { longestName, type Named, type NameIndex, namedByComparative } from './names';
import type { Token } from './tokens';

/** A name of the base found in a sentence; `from` and `to` are token indices, `to` exclusive. */
export interface Mention {
  readonly named: readonly Named[];
  readonly from: number;
  readonly to: number;
  /** Of treatments given together that stand as one: each of them. */
  readonly parts?: readonly Mention[];
  /** It is the comparative of a name: "drowsier". */
  readonly graded?: true;
}

/** Every name of the index that the tokens contain, longest first from the left, none overlapping. `own` are the draft's abbreviations. */
export function findMentions(tokens: readonly Token[], index: NameIndex, own?: NameIndex): Mention[] {
  const mentions: Mention[] = [];
  let from = 0;
  while (from < tokens.length) {
    const defined = own && longestName(own, tokens, from);
    const found = defined ?? longestName(index, tokens, from);
    if (found) mentions.push({ named: found.named, from, to: found.to });
    const graded = found ? [] : namedByComparative(index, tokens[from]);
    if (graded.length > 0) mentions.push({ named: graded, from, to: from + 1, graded: true });
    from = found?.to ?? from + 1;
  }
  return mentions;
}

/** The concept of the given kind that a mention stands for, if any. */
export function conceptOf(mention: Mention, kind: ConceptKind): Concept | undefined {
  return mention.named.find(({ concept }) => concept.kind === kind)?.concept;
}

/** Whether the mention's words themselves tell a change of the outcome, as analgesia does. */
export function changeOf(mention: Mention): 'better' | 'worse' | undefined {
  return mention.named.find((named) => named.change)?.change;
}

/** "Antidepressants" are drugs, where "antidepressant" may tell an effect. */
export function isClassOfDrugs(mention: Mention, tokens: readonly Token[]): boolean {
  const last = tokens[mention.to - 1];
  return (
    conceptOf(mention, 'intervention') !== undefined && last !== undefined && last.norm !== last.singular
  );
}

/** Whether a mention names something that is given: an intervention or what it is held against. */
export function isTreatment(mention: Mention): boolean {
  return conceptOf(mention, 'intervention') !== undefined || conceptOf(mention, 'comparator') !== undefined;
}
