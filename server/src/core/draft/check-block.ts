import type { Finding } from '../checks/finding';
import { checkSentence } from '../checks/sentence-check';
import { type Passage, uncitedClaim } from '../checks/uncited-claim';
import { unsteeredFindings } from '../checks/unsteered-findings';
import type { EvidenceBase } from '../evidence/base';

/** What is to be reported of a block: of each of its sentences, then of all of it. Offsets are those of its source. */
export function checkBlock(passage: Omit<Passage, 'reported'>, base: EvidenceBase): Finding[] {
  const findings = passage.sentences.flatMap((sentence) => checkSentence(sentence, base));
  const reported = findings.map(({ span }) => span);
  return unsteeredFindings([...findings, ...uncitedClaim.run({ ...passage, reported }, base)]);
}
