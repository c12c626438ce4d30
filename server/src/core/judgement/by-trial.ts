import type { EvidenceBase } from '../evidence/base';
import { conceptIndex } from '../evidence/concept-index';
import { durationHours, isAboutAsLong } from '../evidence/duration';
import type { Trial, TrialFinding } from '../evidence/schema/trial';
import { tellsEnd } from '../reading/cessation';
import { BASELINE } from '../reading/roles';
import type { Statement } from '../reading/statement';
import { amountsIn, differs } from './design';
import { opposes } from './opposes';
import { turnedRound } from './turned';
import { isWithinGroup } from './within-group';

/** How a statement stands to the record of a trial it is attributed to. */
export type TrialJudgement =
  | { readonly result: 'silent' }
  | { readonly result: 'agrees' | 'misreports'; readonly findings: readonly TrialFinding[] }
  /** The trial studied another condition, or gave something else. */
  | { readonly result: 'elsewhere' };

/**
 * Holds a statement against a trial: its condition and drugs, then its findings on the nearest outcome, arm,
 * comparator and time. One finding that agrees is enough; the record is silent where none is about the same thing.
 */
export function judgeByTrial(statement: Statement, trial: Trial, base: EvidenceBase): TrialJudgement {
  if (isElsewhere(statement, trial, base)) return { result: 'elsewhere' };
  if (statement.outcome !== undefined && trial.adverseEventsAbsent.includes(statement.outcome)) {
    return { result: statement.direction === 'harm' ? 'misreports' : 'agrees', findings: [] };
  }
  if (statement.most) return judgeMost(statement, trial, base);
  const own = findingsOn(statement, trial, base);
  // "The control drug did better than the drug" is held against what is recorded of the drug.
  const turned = own.length === 0 ? turnedRound(statement, base) : undefined;
  if (turned && findingsOn(turned, trial, base).length > 0) return judgeByTrial(turned, trial, base);
  const then = own.filter((finding) => isAtTime(finding, statement));
  const findings = then.length > 0 ? then : own;
  if (findings.length === 0) return { result: 'silent' };
  const alike = findings.filter((finding) => agrees(finding, statement, base));
  const between = findings.every(({ versus }) => !isWithinGroup(versus, base));
  const agreeing = alike.length > 0 || !between ? alike : seenWithin(statement, findings, trial, base);
  const enough = statement.dose === 'every' ? findings.length : 1;
  return agreeing.length >= enough
    ? { result: 'agrees', findings: agreeing }
    : { result: 'misreports', findings };
}

/** "X lowered pain the most" is held against each other drug of the trial; one that did as well is enough against it. */
function judgeMost(said: Statement, trial: Trial, base: EvidenceBase): TrialJudgement {
  const statement = { ...said, most: false };
  const others = trial.arms
    .flatMap(({ treatments }) => (treatments.length === 1 ? treatments : []))
    .map(({ intervention }) => intervention)
    .filter((id) => id !== statement.intervention && conceptIndex(base).get(id)?.kind === 'intervention');
  const judged = [...new Set(others)].map((comparator) =>
    judgeByTrial({ ...statement, comparator }, trial, base),
  );
  return (
    judged.find(({ result }) => result === 'misreports') ??
    judged.find(({ result }) => result === 'agrees') ??
    judgeByTrial(statement, trial, base)
  );
}

/** Between the groups where the record has such findings, else within them. */
function findingsOn(statement: Statement, trial: Trial, base: EvidenceBase): TrialFinding[] {
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
function isLikened({ trace, comparator }: Statement): boolean {
  return comparator === undefined && trace.some((rule) => LIKENING.has(rule));
}

const LIKENING: ReadonlySet<string> = new Set(['equality', 'difference', 'real-difference']);

/** "Pain fell with X" is right of a trial in which it did, though no more than in the control group. */
function seenWithin(
  statement: Statement,
  between: readonly TrialFinding[],
  trial: Trial,
  base: EvidenceBase,
): TrialFinding[] {
  if (!statement.observed) return [];
  const within = { ...statement, comparator: BASELINE };
  return trial.findings.filter(
    (finding) =>
      between.some(({ outcome }) => outcome === finding.outcome) &&
      isAbout(finding, within, trial, base) &&
      agrees(finding, within, base),
  );
}

/** Whether a trial studied another condition than the statement's, or did not give its intervention. */
export function isElsewhere(
  { condition, intervention }: Statement,
  trial: Trial,
  base: EvidenceBase,
): boolean {
  if (condition !== undefined && differs(trial.conditions, condition, base)) return true;
  const given = trial.arms.flatMap(({ treatments }) => treatments.map(({ intervention: id }) => id));
  return intervention !== undefined && differs(given, intervention, base);
}

function agrees(finding: TrialFinding, statement: Statement, base: EvidenceBase): boolean {
  const { direction, extent, trace } = statement;
  if (finding.verdict === 'mixed' || finding.verdict === 'insufficient') return true;
  const end = finding.until === undefined ? undefined : durationHours(finding.until);
  if (finding.verdict === 'benefit' && tellsEnd(trace) && end !== undefined && extent.hours !== undefined) {
    return extent.hours >= end * 0.9;
  }
  // Harm told of a trial that found no difference is told wrongly.
  if (direction === 'harm' && finding.verdict !== 'harm') return false;
  if (opposes(statement, finding.verdict, base)) return false;
  return (
    end === undefined || extent.hours === undefined || direction !== 'benefit' || extent.hours <= end * 1.1
  );
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

function isAbout(finding: TrialFinding, statement: Statement, trial: Trial, base: EvidenceBase): boolean {
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

function armGives(
  trial: Trial,
  arm: string,
  { intervention, dose: said }: Statement,
  base: EvidenceBase,
): boolean {
  const treatments = trial.arms.find(({ id }) => id === arm)?.treatments ?? [];
  // A record that gives no amount, as "low dose", may be of any.
  const inDose = (dose: string | undefined) =>
    typeof said !== 'number' || !/\d/.test(dose ?? '') || amountsIn(dose ?? '').includes(said);
  return treatments.some(
    ({ intervention: given, dose }) =>
      intervention !== undefined && !differs([given], intervention, base) && inDose(dose),
  );
}

/** A finding is of the time a statement speaks of when it was made then, or held over it. */
function isAtTime({ at, until }: TrialFinding, { extent }: Statement): boolean {
  const { hours } = extent;
  if (hours === undefined) return true;
  const measured = at === undefined ? undefined : durationHours(at);
  const held = until === undefined ? undefined : durationHours(until);
  const within = held !== undefined && measured === undefined && hours <= held;
  return within || [measured, held].some((time) => time !== undefined && isAboutAsLong(time, hours));
}
