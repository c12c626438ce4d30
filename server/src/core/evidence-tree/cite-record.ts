import type { DraftAnalysis } from '../analysis';
import type { EvidenceLink } from '../checks/finding';
import { withLinks } from '../citations/linked-numbers';
import type { EvidenceBase } from '../evidence/base';
import { citableSources } from '../evidence/claim-sources';
import { referenceIndex } from '../evidence/reference-index';
import type { Reference } from '../evidence/schema/reference';
import { type Citing, citing } from '../fixes/citing';
import { keysFor } from '../fixes/cluster';
import { recordsOf } from '../wording/records';

/**
 * Cites what a record rests on at an offset of a draft: in the citation there or in one of its own, by key or by number as
 * the draft does, with what is to be added to the draft's own list for it. `undefined` for a record without a reference, and where all is cited there already.
 */
export function citeRecord(
  record: EvidenceLink,
  offset: number,
  analysis: DraftAnalysis,
  base: EvidenceBase,
): Citing | undefined {
  const keys = keysFor(sourcesOf(record, base));
  if (keys.length === 0) return undefined;
  const around = analysis.citations
    .filter(({ kind }) => kind === 'cluster' || kind === 'numeric')
    .map(({ span }) => withLinks(analysis.text, span))
    .find(({ start, end }) => start < offset && offset <= end);
  const at = around ? around.start : offset;
  const cited = citing(keys, at, { analysis, base });
  // In the middle of a sentence the author's own space is there already.
  const isSpaced = cited?.edit.span.start === offset && /^$|\s$/.test(analysis.text.slice(0, offset));
  if (!cited || !isSpaced) return cited;
  const { edit, added } = cited;
  return { edit: { ...edit, newText: edit.newText.trimStart() }, added };
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
