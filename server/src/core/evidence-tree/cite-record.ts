import type { DraftAnalysis } from '../analysis';
import type { EvidenceLink } from '../checks/finding';
import type { NewEntry } from '../citations/write-numbers';
import type { EvidenceBase } from '../evidence/base';
import { citableSources } from '../evidence/claim-sources';
import { referenceIndex } from '../evidence/reference-index';
import type { Reference } from '../evidence/schema/reference';
import { citing, citingByNumber, keysFor } from '../fixes/cluster';
import type { Edit } from '../fixes/fix';
import { recordsOf } from '../wording/records';

/** What cites a record in a draft: an edit where it is cited, and what is to be added to the draft's own list for it. */
export interface CitedRecord {
  readonly edit: Edit;
  readonly added: readonly NewEntry[];
}

/**
 * Cites what a record rests on at an offset of a draft: in the citation there or in one of its own, by key or by number as
 * the draft does. `undefined` for a record without a reference, and where all is cited there already.
 */
export function citeRecord(
  record: EvidenceLink,
  offset: number,
  analysis: DraftAnalysis,
  base: EvidenceBase,
): CitedRecord | undefined {
  const keys = keysFor(sourcesOf(record, base));
  if (keys.length === 0) return undefined;
  const around = analysis.citations.find(
    ({ kind, span }) =>
      (kind === 'cluster' || kind === 'numeric') && span.start < offset && offset <= span.end,
  );
  const at = around ? around.span.start : offset;
  const byKey = () => {
    const edit = citing(keys, at, { analysis, base });
    return edit && { edit, added: [] };
  };
  const cited = citingByNumber(keys, at, { analysis, base }) ?? byKey();
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
