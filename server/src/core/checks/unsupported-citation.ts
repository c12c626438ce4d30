import type { EvidenceBase } from '../evidence/base';
import type { Trial } from '../evidence/schema/trial';
import { trialIndex } from '../evidence/trial-index';
import { isElsewhere } from '../judgement/by-trial';
import { judge } from '../judgement/judge';
import type { Observation } from '../reading/observation';
import type { Statement } from '../reading/statement';
import { recordsOf } from '../wording/records';
import { trialName } from '../wording/trial-name';
import type { Check } from './check';
import type { Finding } from './finding';
import { findingOn } from './finding-on';

/** Reports a true statement whose citation studies something else, so that it cannot carry the statement. */
export const unsupportedCitation = {
  meta: {
    code: 'unsupported-citation',
    title: 'Citation that does not carry the statement',
    severity: 'warning',
    page: 'docs/codes/unsupported-citation.md',
  },
  run: ({ statements }, base) =>
    statements.some((statement) => isCarried(statement, base))
      ? []
      : statements.flatMap((statement) => findingFor(statement, base)),
} as const satisfies Check<Observation>;

/** A citation belongs to the statement that it carries: "unlike in migraine, it does nothing in gout [@gout]". */
function isCarried(statement: Statement, base: EvidenceBase): boolean {
  const trials = statement.citations.flatMap((key) => trialIndex(base).publishedIn(key));
  return trials.some((trial) => statement.condition !== undefined && !isElsewhere(statement, trial, base));
}

function findingFor(statement: Statement, base: EvidenceBase): Finding[] {
  const { citations, trials: named, force } = statement;
  if (citations.length === 0 || named.length > 0 || force === 'open') return [];
  const judgement = judge(statement, base);
  if (judgement.result !== 'agrees' && judgement.result !== 'unsettled') return [];
  const cited = citations.map((key) => trialIndex(base).publishedIn(key));
  const trials = cited.flat();
  // A reference that is no study of the base may well carry the statement, and so may one that the claim itself names.
  const carried = citations.some((key) => judgement.claim.references.includes(key));
  if (
    carried ||
    cited.some((list) => list.length === 0) ||
    !trials.every((trial) => isElsewhere(statement, trial, base))
  )
    return [];
  const message = `The cited reference studies something else: ${trials.map((trial) => subjectOf(trial, base)).join('; ')}.`;
  const evidence = trials.map(({ id }) => ({ kind: 'trial' as const, id }));
  return [
    findingOn(statement, unsupportedCitation.meta, { message, statement, rule: 'cited-elsewhere', evidence }),
  ];
}

function subjectOf(trial: Trial, base: EvidenceBase): string {
  const name = trialName(trial, recordsOf(base));
  return trial.population ? `${name} is on ${trial.population}` : name;
}
