import { clip } from '../bibliography/format-short';
import type { EvidenceLink } from '../checks/finding';
import type { EvidenceBase } from '../evidence/base';
import { originOf } from '../evidence/origin-of';
import { oneLine } from '../markdown-escape';
import { recordsOf } from '../wording/records';
import { trialName } from '../wording/trial-name';
import { claimSubject } from '../wording/words';
import type { Fix, FixContext } from './fix';

/** The record of the base that decided, where it stands in its file. */
export function openRecord({ finding, base }: FixContext): Fix[] {
  const [record] = finding.evidence;
  if (!record || !originOf(base, record.kind, record.id)) return [];
  const title = titleOf(record, base);
  return title === undefined ? [] : [{ kind: 'open', title, record }];
}

function titleOf({ kind, id }: EvidenceLink, base: EvidenceBase): string | undefined {
  const records = recordsOf(base);
  switch (kind) {
    case 'claim': {
      const claim = records.claims.get(id);
      return `Open the claim: ${shown(claim ? claimSubject(claim, records) : id)}`;
    }
    case 'fact':
      return `Open the fact: ${shown(records.facts.get(id)?.summary ?? id)}`;
    case 'trial': {
      const trial = records.trials.get(id);
      return `Open the record of ${shown(trial ? trialName(trial, records) : id)}`;
    }
    default:
      return undefined;
  }
}

/** A title is one line of a list, in UTF-16 units. */
const LONGEST = 80;

function shown(text: string): string {
  return clip(oneLine(text), LONGEST);
}
