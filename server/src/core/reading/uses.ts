import type { EvidenceBase } from '../evidence/base';
import { conceptIndex } from '../evidence/concept-index';
import type { Concept } from '../evidence/schema/concept';
import { QUANTIFIERS } from './english/function-words';
import { conceptOf, type Mention } from './mentions';
import type { Token } from './tokens';

/**
 * Mentions in which "fewer painkillers" or "spares painkillers" means the outcome of how much of them is used, where
 * the base has such an outcome and another intervention is named that brings it about.
 */
export function withUses(
  mentions: readonly Mention[],
  tokens: readonly Token[],
  base: EvidenceBase,
): Mention[] {
  const interventions = mentions.filter((mention) => conceptOf(mention, 'intervention'));
  if (interventions.length < 2) return [...mentions];
  return mentions.map((mention) => {
    const drug = conceptOf(mention, 'intervention');
    const counted = QUANTIFIERS.has(tokens[mention.from - 1]?.norm ?? '');
    const use = drug && counted ? useOf(drug, base) : undefined;
    return use ? { ...mention, named: [{ concept: use }] } : mention;
  });
}

function useOf(drug: Concept, base: EvidenceBase): Concept | undefined {
  return base.concepts.find(
    (concept) =>
      concept.kind === 'outcome' &&
      concept.useOf !== undefined &&
      conceptIndex(base).isA(drug.id, concept.useOf),
  );
}
