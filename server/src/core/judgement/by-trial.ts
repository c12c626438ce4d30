import type { EvidenceBase } from '../evidence/base';
import { conceptIndex } from '../evidence/concept-index';
import { durationHours, isAboutAsLong } from '../evidence/duration';
import type { Trial, TrialFinding } from '../evidence/schema/trial';
import { tellsEnd } from '../reading/cessation';
import { BASELINE } from '../reading/roles';
import type { Statement } from '../reading/statement';
import { differs } from './design';
import { findingsOn, isAbout, treatmentsOfArm } from './findings-on';
import { foundUnlike } from './found-unlike';
import { deniesMore } from './likening';
import { opposes } from './opposes';
import { turnedRound } from './turned';
import { isWithinGroup } from './within-group';

/** How a statement stands to the record of a trial it is attributed to. */
export type TrialJudgement =
  /** The record says nothing of it, or it is not told which treatment and trial the statement is on. */
  | { readonly result: 'silent' | 'half-read' }
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
  if (turned && findingsOn(turned, trial, base).length > 0)
    return judgeTurned(statement, turned, trial, base);
  const then = own.filter((finding) => isAtTime(finding, statement));
  const findings = [then, narrowerThen(statement, trial, base)].find(({ length }) => length > 0) ?? own;
  if (findings.length === 0) return judgeByControl(statement, trial, base);
  const agreeing = bearingOut(statement, findings, trial, base);
  const enough = statement.dose === 'every' ? findings.length : 1;
  if (agreeing.length >= enough) return { result: 'agrees', findings: agreeing };
  return statement.takenOver ? { result: 'half-read' } : { result: 'misreports', findings };
}

/** Two treatments that were held against the same control, and not against each other. */
function judgeByControl(statement: Statement, trial: Trial, base: EvidenceBase): TrialJudgement {
  const said = statement.direction === 'harm' ? turnedRound(statement, base) : statement;
  const findings = said ? foundUnlike(said, trial, base) : [];
  if (findings.length === 0) return { result: 'silent' };
  return statement.takenOver ? { result: 'half-read' } : { result: 'misreports', findings };
}

function judgeTurned(said: Statement, turned: Statement, trial: Trial, base: EvidenceBase): TrialJudgement {
  const judged = judgeByTrial(turned, trial, base);
  const isBetter = deniesMore(said) && judged.result === 'misreports';
  return isBetter ? judgeByTrial({ ...turned, direction: 'benefit' }, trial, base) : judged;
}

/** What a trial saw at the time that a statement speaks of in narrower outcomes than its own: average and peak pain, of pain. */
function narrowerThen(statement: Statement, trial: Trial, base: EvidenceBase): TrialFinding[] {
  const { outcome, extent } = statement;
  if (outcome === undefined || extent.hours === undefined) return [];
  const found = trial.findings.filter(
    (finding) =>
      conceptIndex(base).isA(finding.outcome, outcome) &&
      (finding.at ?? finding.until) !== undefined &&
      isAtTime(finding, statement) &&
      isAbout(finding, { ...statement, outcome: finding.outcome }, trial, base),
  );
  // A combination is a kind of its parts, and its findings count where there are none of the drug by itself.
  const alone = found.filter(({ arm }) =>
    treatmentsOfArm(trial, arm).some(({ intervention }) => intervention === statement.intervention),
  );
  return alone.length > 0 ? alone : found;
}

/** The findings that agree or, where none does and all are between groups, what was seen within the group. */
function bearingOut(
  statement: Statement,
  findings: readonly TrialFinding[],
  trial: Trial,
  base: EvidenceBase,
): readonly TrialFinding[] {
  const alike = findings.filter((finding) => agrees(finding, statement, base));
  const between = findings.every(({ versus }) => !isWithinGroup(versus, base));
  return alike.length > 0 || !between ? alike : seenWithin(statement, findings, trial, base);
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
  const { direction, extent } = statement;
  if (finding.verdict === 'mixed' || finding.verdict === 'insufficient') return true;
  const ended = agreesOnEnd(finding, statement);
  if (ended !== undefined) return ended;
  // Harm told of a trial that found no difference is told wrongly.
  if (direction === 'harm' && finding.verdict !== 'harm') return false;
  if (opposes(statement, finding.verdict, base)) return false;
  return direction !== 'benefit' || agreesOnTime(finding, extent);
}

/** Whether a benefit was over when a statement says so; undefined of one that tells no end. */
function agreesOnEnd(
  { verdict, at, until }: TrialFinding,
  { extent, trace }: Statement,
): boolean | undefined {
  if (verdict !== 'benefit' || !tellsEnd(trace) || extent.hours === undefined) return undefined;
  const seen = durationHours(at);
  return extent.hours >= (durationHours(until) ?? 0) * 0.9 && (seen === undefined || extent.hours > seen);
}

/**
 * Whether a benefit was there at a time that a statement names; "the first improvement was seen after two days" is wrong of a
 * trial that saw one in two hours.
 */
function agreesOnTime({ verdict, at, until }: TrialFinding, { hours, begins }: Statement['extent']): boolean {
  if (hours === undefined) return true;
  const [seen, end] = [durationHours(at), durationHours(until)];
  const before = begins === true && verdict === 'benefit' && seen !== undefined && seen * 1.5 < hours;
  return !before && (end === undefined || hours <= end * 1.1);
}

/** A finding is of the time a statement speaks of when it was made then, or held over it. */
function isAtTime({ at, until }: TrialFinding, { extent }: Statement): boolean {
  const { hours } = extent;
  if (hours === undefined) return true;
  const [measured, held] = [durationHours(at), durationHours(until)];
  const within = held !== undefined && measured === undefined && hours <= held;
  return within || [measured, held].some((time) => time !== undefined && isAboutAsLong(time, hours));
}
