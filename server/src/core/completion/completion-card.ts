import { type FormatReference, formatPlain } from '../bibliography/format-plain';
import type { EvidenceBase } from '../evidence/base';
import { referenceIndex } from '../evidence/reference-index';
import { referenceCard } from '../hover/reference-card';

/**
 * The documentation of a completion item as Markdown: the card of the reference with this key or alias, as on
 * hover. `undefined` where the base has none.
 */
export function completionCard(
  key: string,
  base: EvidenceBase,
  format: FormatReference = formatPlain,
): string | undefined {
  const reference = referenceIndex(base).get(key);
  return reference && referenceCard(reference, base, format);
}
