import { shortCitation } from '../bibliography/format-short';
import type { EvidenceLink } from '../checks/finding';
import type { EvidenceBase } from '../evidence/base';
import { originOf } from '../evidence/origin-of';
import { referenceIndex } from '../evidence/reference-index';
import { trialIndex } from '../evidence/trial-index';
import { oneLine } from '../markdown-escape';
import type { Fix, FixContext } from './fix';

/** The record of the base that decided, where it stands in its file. */
export function openRecord({ finding, base }: FixContext): Fix[] {
  const [record] = finding.evidence;
  if (!record || !originOf(base, record.kind, record.id)) return [];
  const title = titleOf(record, base);
  return title === undefined ? [] : [{ kind: 'open', title, record }];
}

function titleOf({ kind, id }: EvidenceLink, base: EvidenceBase): string | undefined {
  switch (kind) {
    case 'claim':
      return `Open the claim ${id}`;
    case 'fact':
      return `Open the fact ${id}`;
    case 'trial': {
      const reference = referenceIndex(base).get(trialIndex(base).get(id)?.reference ?? '');
      return `Open the record of ${reference ? oneLine(shortCitation(reference.csl)) : id}`;
    }
    default:
      return undefined;
  }
}
