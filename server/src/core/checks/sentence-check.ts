import type { EvidenceBase } from '../evidence/base';
import type { Observation } from '../reading/observation';
import { overlaps } from '../span';
import type { Check } from './check';
import { contradictedClaim } from './contradicted-claim';
import type { Finding } from './finding';
import { misreportedTrial } from './misreported-trial';
import { overstatedClaim } from './overstated-claim';
import { unsupportedCitation } from './unsupported-citation';
import { wrongFigure } from './wrong-figure';

/** The checks of one sentence, the most specific first: one statement gets one code. */
const SENTENCE_CHECKS: readonly Check<Observation>[] = [
  misreportedTrial,
  contradictedClaim,
  wrongFigure,
  overstatedClaim,
  unsupportedCitation,
];

/** What is to be reported of a sentence: each statement once, and each stretch of words once for each claim against it. */
export function checkSentence(observation: Observation, base: EvidenceBase): Finding[] {
  const found: Finding[] = [];
  for (const check of SENTENCE_CHECKS) {
    const reported = new Set(found.map(({ statement }) => statement));
    const statements = observation.statements.filter((statement) => !reported.has(statement));
    const findings = check.run({ ...observation, statements }, base);
    for (const finding of findings) {
      if (!found.some((other) => hides(other, finding))) found.push(finding);
    }
  }
  return found;
}

/** Two statements in the same words ("neither pain nor sleep") are two findings where each is against evidence of its own. */
function hides(known: Finding, { span, statement, evidence }: Finding): boolean {
  if (!overlaps(known.span, span)) return false;
  const [own] = known.evidence;
  const [other] = evidence;
  if (!known.statement || !statement || !own || !other) return true;
  return own.kind === other.kind && own.id === other.id;
}
