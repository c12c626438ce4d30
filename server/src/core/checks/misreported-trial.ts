import type { EvidenceBase } from '../evidence/base';
import type { Trial } from '../evidence/schema/trial';
import { trialIndex } from '../evidence/trial-index';
import { judgeByTrial, type TrialJudgement } from '../judgement/by-trial';
import { compareDesign } from '../judgement/design';
import { judge } from '../judgement/judge';
import type { DesignDetail } from '../reading/design';
import type { Observation } from '../reading/observation';
import type { Statement } from '../reading/statement';
import { readsAs } from '../wording/reads-as';
import { recordsOf } from '../wording/records';
import { trialName } from '../wording/trial-name';
import type { Check } from './check';
import type { Finding } from './finding';
import { findingOn } from './finding-on';

/** Reports what is said of a trial, by name or citation, where its record says otherwise. */
export const misreportedTrial = {
  meta: {
    code: 'misreported-trial',
    title: 'Statement that misreports a trial',
    severity: 'warning',
    page: 'docs/codes/misreported-trial.md',
  },
  run: (observation, base) => [
    ...observation.statements.flatMap((statement) => ofStatement(statement, base)),
    ...ofDesign(observation, base),
  ],
} as const satisfies Check<Observation>;

function ofStatement(statement: Statement, base: EvidenceBase): Finding[] {
  // A trial advises nothing.
  if (statement.force === 'open' || statement.advice) return [];
  const named = trialsById(statement.trials, base);
  const trials = named.length > 0 ? named : trialsCited(statement, base);
  const judged = trials.map((trial) => ({ trial, judgement: judgeByTrial(statement, trial, base) }));
  if (judged.some(({ judgement }) => judgement.result === 'agrees')) return [];
  const elsewhere = statement.takenOver ? undefined : allElsewhere(judged, named);
  const wrong = judged.find(({ judgement }) => judgement.result === 'misreports') ?? elsewhere;
  return wrong ? [finding(statement, wrong, base)] : [];
}

interface Judged {
  readonly trial: Trial;
  readonly judgement: TrialJudgement;
}

/** What a named trial is said to have found in a condition that it did not study. */
function allElsewhere(judged: readonly Judged[], named: readonly Trial[]): Judged | undefined {
  return named.length > 0 && judged.every(({ judgement }) => judgement.result === 'elsewhere')
    ? judged[0]
    : undefined;
}

function trialsById(ids: readonly string[], base: EvidenceBase): Trial[] {
  return ids.flatMap((id) => trialIndex(base).get(id) ?? []);
}

/** A cited trial speaks for a statement only where the statement is not one on the evidence as a whole. */
function trialsCited(statement: Statement, base: EvidenceBase): Trial[] {
  const cited = statement.citations.flatMap((key) => trialIndex(base).publishedIn(key));
  const onTopic = cited.filter((trial) => judgeByTrial(statement, trial, base).result !== 'elsewhere');
  return onTopic.length === cited.length || judge(statement, base).result !== 'contradicts' ? onTopic : [];
}

function finding(statement: Statement, { trial, judgement }: Judged, base: EvidenceBase): Finding {
  const message = `Reads as: ${readsAs(statement, recordsOf(base))}. ${trialName(trial, recordsOf(base))}: ${trial.summary}`;
  const rule = judgement.result === 'elsewhere' ? 'trial-elsewhere' : 'trial-finding';
  const evidence = [{ kind: 'trial', id: trial.id } as const];
  return findingOn(statement, misreportedTrial.meta, { message, statement, rule, evidence });
}

function ofDesign({ trials: ids, details }: Observation, base: EvidenceBase): Finding[] {
  const trials = trialsById(ids, base);
  if (trials.length === 0) return [];
  return details.flatMap((detail) => {
    const told = detail.trials ? trialsById(detail.trials, base) : trials;
    const held = told.map((trial) => ({ trial, result: compareDesign(trial, detail.design, base) }));
    const wrong = held.find(({ result }) => result === 'differs');
    return wrong && held.every(({ result }) => result !== 'agrees')
      ? [designFinding(detail, wrong.trial, base)]
      : [];
  });
}

function designFinding({ span, design }: DesignDetail, trial: Trial, base: EvidenceBase): Finding {
  const { code, severity } = misreportedTrial.meta;
  const message = `The record of this trial says otherwise. ${trialName(trial, recordsOf(base))}: ${trial.summary}`;
  const rule = `trial-${design.aspect}`;
  return { code, severity, span, message, rule, evidence: [{ kind: 'trial', id: trial.id }] };
}
