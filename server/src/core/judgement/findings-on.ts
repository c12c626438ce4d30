import type { EvidenceBase } from '../evidence/base';
import { conceptIndex } from '../evidence/concept-index';
import type { Trial, TrialFinding } from '../evidence/schema/trial';
import { BASELINE } from '../reading/roles';
import type { Statement } from '../reading/statement';
import { amountsIn, differs } from './design';
import { likens } from './likening';
import { isWithinGroup } from './within-group';

/**
 * The findings of a trial that a statement is on: its outcome or the nearest to it, its arm and comparator. Those between the
 * groups where the record has such, else those within them; none where the record is silent.
 */
export function findingsOn(statement: Statement, trial: Trial, base: EvidenceBase): TrialFinding[] {
  const about = (said: Statement) => trial.findings.filter((finding) => isAbout(finding, said, trial, base));
  const between = about(statement);
  const alone = statement.comparator === undefined && !isLikened(statement);
  const within = alone ? about({ ...statement, comparator: BASELINE }) : [];
  // What the control group did is a change within it.
  const ofControl = !isLikened(statement) && isControl(statement, trial, base);
  if (ofControl && within.length > 0) return nearestOutcome(statement, within, base);
  const nearest = nearestOutcome(statement, [...between, ...within], base);
  const first = nearest.filter((finding) => between.includes(finding));
  return first.length > 0 ? first : nearest;
}

/** "No difference between the two": it holds groups against each other, also where it names neither. */
function isLikened(statement: Statement): boolean {
  return statement.comparator === undefined && likens(statement);
}

function isControl({ intervention }: Statement, { arms }: Trial, base: EvidenceBase): boolean {
  if (intervention === undefined) return false;
  const gives = (role: 'intervention' | 'comparator') =>
    arms.some(
      (arm) =>
        arm.role === role &&
        arm.treatments.some((given) => !differs([given.intervention], intervention, base)),
    );
  return gives('comparator') && !gives('intervention');
}

function nearestOutcome(
  { outcome }: Statement,
  findings: readonly TrialFinding[],
  base: EvidenceBase,
): TrialFinding[] {
  const distance = (finding: TrialFinding) =>
    conceptIndex(base).distance(outcome ?? '', finding.outcome) ?? Number.POSITIVE_INFINITY;
  const nearest = Math.min(...findings.map(distance));
  return findings.filter((finding) => distance(finding) === nearest);
}

/** Whether a finding has the outcome, comparator and arm of a statement, whatever its direction and time. */
export function isAbout(
  finding: TrialFinding,
  statement: Statement,
  trial: Trial,
  base: EvidenceBase,
): boolean {
  const { outcome, comparator, intervention } = statement;
  if (outcome === undefined || !conceptIndex(base).isA(outcome, finding.outcome)) return false;
  if (!comparable(comparator, finding.versus, base)) return false;
  // A combination is a kind of its parts, yet what is held against it is not about it.
  if (finding.versus !== undefined && finding.versus === intervention) return false;
  return (
    finding.arm === undefined || intervention === undefined || armGives(trial, finding.arm, statement, base)
  );
}

function comparable(said: string | undefined, versus: string | undefined, base: EvidenceBase): boolean {
  const within = isWithinGroup(versus, base);
  if (said === undefined) return !within;
  if (isWithinGroup(said, base)) return within;
  if (within) return false;
  // A record that names no comparator was held against some control, and against no other drug.
  if (versus === undefined) return conceptIndex(base).get(said)?.kind === 'comparator';
  const concepts = conceptIndex(base);
  const control = concepts.get(said)?.kind === 'comparator' && concepts.descendants(said).length > 0;
  return control || concepts.areRelated(said, versus);
}

/** What a trial gave in one of its arms; nothing where it has no such arm. */
export function treatmentsOfArm(
  { arms }: Trial,
  id: string | undefined,
): Trial['arms'][number]['treatments'] {
  return arms.find((arm) => arm.id === id)?.treatments ?? [];
}

function armGives(
  trial: Trial,
  arm: string,
  { intervention, dose: said }: Statement,
  base: EvidenceBase,
): boolean {
  // A record that gives no amount, as "low dose", may be of any.
  const inDose = (dose: string | undefined) =>
    typeof said !== 'number' || !/\d/.test(dose ?? '') || amountsIn(dose ?? '').includes(said);
  return treatmentsOfArm(trial, arm).some(
    ({ intervention: given, dose }) =>
      intervention !== undefined && !differs([given], intervention, base) && inDose(dose),
  );
}
