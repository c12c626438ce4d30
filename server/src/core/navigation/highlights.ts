import type { DraftAnalysis } from '../analysis';
import { citedAt, trialNamedAt } from '../base-files/find-names';
import { frontMatterKeys } from '../citations/front-matter-keys';
import type { EvidenceBase } from '../evidence/base';
import { referenceIndex } from '../evidence/reference-index';
import type { Span } from '../span';

/**
 * Every place of a draft that speaks of the same as the place at an offset does: the citations of a reference, under any
 * of its keys, or the names of a trial. Empty where there is no citation and no trial's name.
 */
export function highlightsAt(analysis: DraftAnalysis, offset: number, base: EvidenceBase): readonly Span[] {
  const cited = citedAt(analysis, offset);
  if (cited) {
    const own = (key: string): string => referenceIndex(base).get(key)?.key ?? key;
    const keys = [
      ...frontMatterKeys(analysis.text),
      ...analysis.citations.flatMap((citation) => citation.keys),
    ];
    return keys.filter(({ key }) => own(key) === own(cited.name)).map(({ span }) => span);
  }
  const trial = trialNamedAt(analysis, offset)?.name;
  return analysis.trialMentions.filter((mention) => mention.trial === trial).map(({ span }) => span);
}
