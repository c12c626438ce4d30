import type { EvidenceBase } from '../evidence/base';
import type { Edit } from '../fixes/fix';
import { findSection } from '../references-section/find-section';
import { findNumbered } from './find-numbered';
import { numberingOf } from './numbering';

/** The changes of a draft that turn its numbers into keys; none where its section of references lists no keys. */
export function toKeys(text: string, base: EvidenceBase): readonly Edit[] {
  const place = findSection(text);
  if (place.kind !== 'there') return [];
  return findNumbered(text, numberingOf(text, place.inner, base)).map(({ span, byKey }) => ({
    span,
    newText: byKey,
  }));
}
