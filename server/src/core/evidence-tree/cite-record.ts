import type { DraftAnalysis } from '../analysis';
import type { EvidenceLink } from '../checks/finding';
import type { EvidenceBase } from '../evidence/base';
import { citableSources } from '../evidence/claim-sources';
import { referenceIndex } from '../evidence/reference-index';
import type { Reference } from '../evidence/schema/reference';
import { citing, keysFor } from '../fixes/cluster';
import type { Edit } from '../fixes/fix';
import { recordsOf } from '../wording/records';

/**
 * The edit that cites what a record rests on at an offset of a draft: in the cluster of citations there, or in one
 * of its own. `undefined` for a record without a reference, and where all is cited there already.
 */
export function citeRecord(
  record: EvidenceLink,
  offset: number,
  analysis: DraftAnalysis,
  base: EvidenceBase,
): Edit | undefined {
  const keys = keysFor(sourcesOf(record, base));
  if (keys.length === 0) return undefined;
  const around = analysis.citations.find(
    ({ kind, span }) => kind === 'cluster' && span.start < offset && offset <= span.end,
  );
  const edit = citing(keys, around ? around.span.start : offset, { analysis, base });
  // In the middle of a sentence the author's own space is there already.
  const isSpaced = edit?.span.start === offset && /^$|\s$/.test(analysis.text.slice(0, offset));
  return edit && isSpaced ? { ...edit, newText: edit.newText.trimStart() } : edit;
}

function sourcesOf({ kind, id }: EvidenceLink, base: EvidenceBase): readonly Reference[] {
  const { claims, trials } = recordsOf(base);
  const reference = (key: string | undefined) =>
    key === undefined ? [] : [referenceIndex(base).get(key) ?? []].flat();
  switch (kind) {
    case 'claim': {
      const claim = claims.get(id);
      return claim ? citableSources(claim, base) : [];
    }
    case 'trial':
      return reference(trials.get(id)?.reference);
    case 'reference':
      return reference(id);
    default:
      return [];
  }
}
