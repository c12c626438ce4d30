import type { EvidenceBase } from '../evidence/base';
import { conceptIndex } from '../evidence/concept-index';
import type { Trial, TrialFinding } from '../evidence/schema/trial';
import type { Statement } from '../reading/statement';
import { findingsOn } from './findings-on';
import { turnedRound } from './turned';

/**
 * Where a trial held two drugs against one control and not against each other: the findings by which the drug that is said to
 * have done better did no better than the control, while the other one did. None where the record does not tell.
 */
export function refutedByControl(said: Statement, trial: Trial, base: EvidenceBase): TrialFinding[] {
  const better = said.direction === 'harm' ? turnedRound(said, base) : said;
  const { intervention, comparator } = better ?? {};
  if (!better || intervention === undefined || !isHeldAgainstDrug(better, base)) return [];
  const own = againstControl(better, intervention, trial, base);
  const other = againstControl(better, comparator ?? '', trial, base);
  const control = own[0]?.versus;
  const isSo = (finding: TrialFinding, verdict: TrialFinding['verdict']) =>
    finding.verdict === verdict && finding.versus === control;
  const refuted =
    own.every((finding) => isSo(finding, 'no-benefit')) && other.some((finding) => isSo(finding, 'benefit'));
  return control !== undefined && refuted ? [...own, ...other] : [];
}

/** "X did better than Y", at no time in particular. */
function isHeldAgainstDrug({ comparator, direction, extent }: Statement, base: EvidenceBase): boolean {
  const drug = conceptIndex(base).get(comparator ?? '')?.kind === 'intervention';
  return drug && direction === 'benefit' && extent.hours === undefined;
}

/** What a trial found of a drug as against a control. */
function againstControl(
  said: Statement,
  intervention: string,
  trial: Trial,
  base: EvidenceBase,
): TrialFinding[] {
  const { comparator: _held, ...alone } = said;
  return findingsOn({ ...alone, intervention }, trial, base).filter(
    ({ versus }) => conceptIndex(base).get(versus ?? '')?.kind === 'comparator',
  );
}
