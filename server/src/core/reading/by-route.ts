import type { EvidenceBase } from '../evidence/base';
import { conceptIndex } from '../evidence/concept-index';
import { conceptOf } from './mentions';
import { covers, type Range } from './range';
import type { Sentence } from './sentence';

/**
 * The interventions of a clause, each as the way of giving it that stands in front: "through the skin, X lowered ..." is
 * about X by patch where the base has that as an intervention of its own.
 */
export function byRoute(
  { mentions, tokens }: Sentence,
  clause: Range,
  interventions: readonly string[],
  base: EvidenceBase,
): readonly string[] {
  const fronted = mentions.find(
    (mention) => covers(clause, mention) && tokens[mention.to]?.text === ',' && conceptOf(mention, 'route'),
  );
  const route = fronted && conceptOf(fronted, 'route')?.id;
  if (route === undefined) return interventions;
  return interventions.map((id) => {
    const concepts = conceptIndex(base);
    const given = concepts.descendants(id).find((narrower) => {
      const concept = concepts.get(narrower.id);
      return concept?.kind === 'intervention' && concept.route === route;
    });
    return given?.id ?? id;
  });
}
