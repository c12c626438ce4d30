import { type EvidenceBase, type Origin, originKey, type RecordKind } from './base';
import { referenceIndex } from './reference-index';

/** Where a record stands: in the base, or in a draft's own reference list. `undefined` for one without a known place. */
export function originOf(base: EvidenceBase, kind: RecordKind, id: string): Origin | undefined {
  const key = originKey(kind, id);
  if (Object.hasOwn(base.origins, key)) return base.origins[key];
  const reference = kind === 'reference' ? referenceIndex(base).get(id) : undefined;
  return reference?.key === id ? reference.origin : undefined;
}
