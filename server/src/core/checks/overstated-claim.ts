import type { EvidenceBase } from '../evidence/base';
import { isTooBroad, type Overstatement, overstatementOf } from '../judgement/extent';
import { judge } from '../judgement/judge';
import type { Observation } from '../reading/observation';
import type { Statement } from '../reading/statement';
import type { Check } from './check';
import { claimEvidence } from './claim-evidence';
import { claimMessage } from './claim-message';
import type { EvidenceLink, Finding } from './finding';
import { findingOn } from './finding-on';

/** Reports a statement that goes further than the evidence: in certainty, reach, duration or advice. */
export const overstatedClaim = {
  meta: {
    code: 'overstated-claim',
    title: 'Statement that goes further than the evidence',
    severity: 'warning',
    page: 'docs/codes/overstated-claim.md',
  },
  run: ({ statements }, base) => statements.flatMap((statement) => findingFor(statement, base)),
} as const satisfies Check<Observation>;

const WORDS: Readonly<Record<Overstatement, string>> = {
  unqualified: 'The evidence does not settle this; say so, or say in which trials',
  certain: 'This is more certain than the evidence',
  absolute: 'This goes further than the evidence',
  universal: 'This says more than the evidence: not all patients respond',
  permanent: 'Nobody has shown that the effect lasts',
  'past-until': 'This is past the time for which the effect is known',
  'wider-advice': 'This advice is wider than the evidence supports',
  broader: 'This is said of a broader condition than the evidence is on',
};

function findingFor(statement: Statement, base: EvidenceBase): Finding[] {
  const judgement = judge(statement, base);
  if (judgement.result === 'unheld') {
    const broader = judgement.rule === 'no-claim' && isTooBroad(statement, base);
    return broader ? [overstated(statement, 'broader', `${WORDS.broader}.`, [])] : [];
  }
  const overstatement = overstatementOf(statement, judgement);
  if (!overstatement) return [];
  const { claim } = judgement;
  const message = `${WORDS[overstatement]}. ${claimMessage(statement, claim, base)}`;
  return [overstated(statement, overstatement, message, claimEvidence(claim))];
}

function overstated(
  statement: Statement,
  overstatement: Overstatement,
  message: string,
  evidence: readonly EvidenceLink[],
): Finding {
  const rule = `overstated-${overstatement}`;
  return findingOn(statement, overstatedClaim.meta, { message, statement, rule, evidence });
}
