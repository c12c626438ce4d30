import type { SentenceAt } from '../draft/sentence-at';
import type { EvidenceBase } from '../evidence/base';
import { readClauses } from '../reading/read';
import type { Sentence } from '../reading/sentence';
import { type Unread, whyUnread } from '../reading/why-unread';
import { overlaps } from '../span';
import type { Records } from '../wording/records';
import { labelOf } from '../wording/words';
import { rows } from './lines';

const REASONS = {
  'no-effect': 'no word that says what a treatment does: lowers, is effective, no difference',
  purpose: 'it says what something is for, not what it did',
  'no-direction': 'it says that something differs, not which way',
  'extent-only': 'it denies only how far the effect goes, not the effect',
  'unknown-object': 'what it is about is no name of the evidence base',
  'unknown-subject': 'its subject is no name of the evidence base',
} as const satisfies Record<Unread, string>;

/** What was recognised in a sentence from which no statement was read, and what was missing for one. */
export function unreadRows(
  { sentence, prose, quoted: passages }: SentenceAt,
  base: EvidenceBase,
  records: Records,
): string[] {
  const quoted = passages.some((passage) => overlaps(passage, prose));
  const reasons = quoted
    ? ['the words are quoted from somebody else']
    : readClauses(sentence).flatMap((reading) => {
        const why = whyUnread(sentence, reading, base);
        return why ? [REASONS[why]] : [];
      });
  return rows(
    ['Recognised', recognised(sentence, records)],
    ...[...new Set(reasons)].map((reason) => ['Why not', reason] as const),
  );
}

function recognised({ mentions, factMentions, trials }: Sentence, records: Records): string {
  const concepts = [...mentions, ...factMentions].flatMap(({ named }) =>
    named.map(({ concept }) => `${labelOf(concept.id, records)} (${concept.kind})`),
  );
  const studies = trials.flatMap(({ trials: ids }) => ids.map((id) => `${id} (trial)`));
  return [...new Set([...concepts, ...studies])].join(', ') || 'no name of the evidence base';
}
