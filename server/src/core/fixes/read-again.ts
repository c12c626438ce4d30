import type { Finding } from '../checks/finding';
import { readChunk } from '../draft/read-chunk';
import type { SentenceAt } from '../draft/sentence-at';
import type { EvidenceBase } from '../evidence/base';
import { shift } from '../span';
import { parseChunk } from '../text/parse';
import { type Edit, edited } from './fix';

/** What would be reported of the part around a sentence once the edits are made; they must lie in that part. */
function findingsAfter({ part }: SentenceAt, edits: readonly Edit[], base: EvidenceBase): Finding[] {
  const moved = edits.map((edit) => ({ ...edit, span: shift(edit.span, -part.start) }));
  const text = edited(part.text, moved);
  return loud(readChunk(text, parseChunk(text), base, part.before).findings);
}

function findingsNow({ part }: SentenceAt, base: EvidenceBase): Finding[] {
  return loud(readChunk(part.text, parseChunk(part.text), base, part.before).findings);
}

/**
 * A hint asks for a source; it does not say that anything is wrong. A number that the list lacks may be one that is to be
 * added to it with the edits.
 */
function loud(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ severity, rule }) => severity !== 'hint' && rule !== 'number-unknown');
}

/** A longer part takes too long to read again for each fix while an author waits. */
const LONGEST = 20_000;

/** Whether the same reader, reading the draft with the edits made, has less to report than before. */
export function settles(at: SentenceAt, edits: readonly Edit[], base: EvidenceBase): boolean {
  if (at.part.text.length > LONGEST) return false;
  return findingsAfter(at, edits, base).length < findingsNow(at, base).length;
}

/** Whether it has nothing new to report. */
export function addsNothing(at: SentenceAt, edits: readonly Edit[], base: EvidenceBase): boolean {
  if (at.part.text.length > LONGEST) return false;
  return findingsAfter(at, edits, base).length <= findingsNow(at, base).length;
}
