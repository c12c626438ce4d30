import type { DraftAnalysis } from '../analysis';
import { frontMatterKeys } from '../citations/front-matter-keys';
import type { EvidenceBase } from '../evidence/base';
import { referenceIndex } from '../evidence/reference-index';
import type { Reference } from '../evidence/schema/reference';
import { inReadingOrder } from './reading-order';

/** What a draft cites, each once, in the order in which it is cited first; then what only its front matter cites. */
export interface Cited {
  readonly references: readonly Reference[];
  /** Keys that no reference has. */
  readonly unknown: readonly string[];
}

/** The references that the citations of a draft stand for. */
export function citedReferences(
  { text, citations }: Pick<DraftAnalysis, 'text' | 'citations'>,
  base: EvidenceBase,
): Cited {
  const { get } = referenceIndex(base);
  const cited = inReadingOrder(text, citations).flatMap((citation) => citation.keys);
  const all = [...cited, ...frontMatterKeys(text)];
  const keys = [...new Set(cited.map(({ key }) => key))];
  return {
    references: [...new Set(all.flatMap(({ key }) => get(key) ?? []))],
    // In the front matter it may be the name of an account.
    unknown: keys.filter((key) => get(key) === undefined),
  };
}
