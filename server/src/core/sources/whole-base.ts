import type { EvidenceBase } from '../evidence/base';
import { perBase } from '../evidence/per-base';
import type { RetractionIndex } from '../retractions/retraction';
import { withRetractions } from '../retractions/with-retractions';
import type { JoinedLists } from './joined-lists';
import type { OpenBase } from './open-base';
import { withReferences } from './with-references';

const noted = perBase(() => new WeakMap<RetractionIndex, EvidenceBase>());

/**
 * All that a draft is held against: an open base with the references of the draft's own lists, and with what a list of
 * retractions says of them, that of the draft (`index`) going before that of the base. The very same base for the same
 * three.
 */
export function wholeBase(
  { base, retractions }: Pick<OpenBase, 'base' | 'retractions'>,
  index: RetractionIndex | undefined,
  lists: JoinedLists,
): EvidenceBase {
  if (!index) return withReferences(base, lists, retractions);
  const known = noted(base).get(index) ?? withRetractions(base, index);
  noted(base).set(index, known);
  return withReferences(known, lists, index);
}
