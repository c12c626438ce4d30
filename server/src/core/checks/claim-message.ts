import { shortCitation } from '../bibliography/format-short';
import type { EvidenceBase } from '../evidence/base';
import { referenceIndex } from '../evidence/reference-index';
import type { Claim } from '../evidence/schema/claim';
import { trialIndex } from '../evidence/trial-index';
import type { Statement } from '../reading/statement';
import { readsAs } from '../wording/reads-as';
import { recordsOf } from '../wording/records';
import { designWord } from '../wording/words';

/** "Reads as: ketamine helps cancer pain. Evidence: no benefit over placebo (Hardy 2012, RCT)." */
export function claimMessage(statement: Statement, claim: Claim, base: EvidenceBase): string {
  const sources = claimTrials(claim, base);
  const evidence = sources === '' ? claim.verdictText : `${claim.verdictText} (${sources})`;
  return `Reads as: ${readsAs(statement, recordsOf(base))}. Evidence: ${evidence}.`;
}

/** More names than this make a message too long to take in at a glance. */
const MOST_TRIALS = 3;

function claimTrials(claim: Claim, base: EvidenceBase): string {
  const trials = claim.trials.flatMap((id) => trialIndex(base).get(id) ?? []);
  const named = trials.slice(0, MOST_TRIALS).flatMap((trial) => {
    const reference = referenceIndex(base).get(trial.reference);
    return reference ? [`${shortCitation(reference.csl)}, ${designWord(trial)}`] : [];
  });
  const more = trials.length > MOST_TRIALS ? [`${trials.length - MOST_TRIALS} more`] : [];
  return [...named, ...more].join('; ');
}
