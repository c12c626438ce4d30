import { plainTitle, shortCitation } from '../bibliography/format-short';
import { nearestKeys } from '../checks/nearest-keys';
import type { EvidenceBase } from '../evidence/base';
import { referenceIndex } from '../evidence/reference-index';
import { escapeMarkdown } from '../markdown-escape';
import { joined } from '../wording/joined';
import { bold, list, stack, verdictLine } from './layout';

/** The card of a citation whose key no reference of the base has, with the keys that may be meant. */
export function unknownKeyCard(key: string, base: EvidenceBase): string {
  const references = referenceIndex(base);
  const meant = nearestKeys(key, base).flatMap((near) => {
    const reference = references.get(near);
    return reference
      ? [`${bold(near)}: ${named(plainTitle(reference.csl), shortCitation(reference.csl))}`]
      : [];
  });
  const suggestions = list(meant);
  return stack(
    verdictLine('Unknown citation key', key),
    escapeMarkdown(`No reference of ${base.name} has this key.`),
    suggestions && `Did you mean\n\n${suggestions}`,
  );
}

function named(title: string | undefined, short: string): string {
  return escapeMarkdown(joined([short, title], ', '));
}
