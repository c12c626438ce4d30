import type { DraftAnalysis } from '../analysis';
import type { EvidenceBase } from '../evidence/base';
import { referenceIndex } from '../evidence/reference-index';
import type { Reference } from '../evidence/schema/reference';

/** What a draft cites, each once, in the order in which it is cited first. */
export interface Cited {
  readonly references: readonly Reference[];
  /** Keys that no reference has. */
  readonly unknown: readonly string[];
}

/** The references that the citations of a draft stand for. */
export function citedReferences({ citations }: Pick<DraftAnalysis, 'citations'>, base: EvidenceBase): Cited {
  const { get } = referenceIndex(base);
  const keys = [...new Set(citations.flatMap((citation) => citation.keys.map(({ key }) => key)))];
  return {
    references: [...new Set(keys.flatMap((key) => get(key) ?? []))],
    unknown: keys.filter((key) => get(key) === undefined),
  };
}
