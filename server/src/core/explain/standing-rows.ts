import { plainTitle } from '../bibliography/format-short';
import type { EvidenceLink, Finding } from '../checks/finding';
import type { AcceptedFinding } from '../draft/apply-ignores';
import type { EvidenceBase } from '../evidence/base';
import { originOf } from '../evidence/origin-of';
import { trialIndex } from '../evidence/trial-index';
import { judgeByTrial, type TrialJudgement } from '../judgement/by-trial';
import { judge } from '../judgement/judge';
import type { Statement } from '../reading/statement';
import type { Records } from '../wording/records';
import { rows } from './lines';
import { ruleWords } from './rule-words';

/** What is told of a statement. */
export type Told =
  | { readonly as: 'reported'; readonly finding: Finding }
  | ({ readonly as: 'accepted' } & AcceptedFinding)
  /** Another statement of the same words is reported. */
  | { readonly as: 'told-already'; readonly finding: Finding }
  | { readonly as: 'quoted' | 'nothing' };

/** What a statement was held against, the rule that decided, and whether and why it is reported. */
export function standingRows(
  statement: Statement,
  told: Told,
  base: EvidenceBase,
  records: Records,
): string[] {
  const finding = told.as === 'reported' || told.as === 'accepted' ? told.finding : undefined;
  const { rule, evidence } =
    finding?.rule === undefined ? standingOf(statement, base) : { ...finding, rule: finding.rule };
  const [first = 'nothing', ...others] = evidence.map((link) => evidenceWords(link, base, records));
  return rows(
    ['Held against', first],
    ...others.map((text) => ['', text] as const),
    ['Rule', `${ruleWords(rule)} (${rule})`],
    ['Reported', reportWords(told)],
  );
}

interface Standing {
  readonly rule: string;
  readonly evidence: readonly EvidenceLink[];
}

/** How a statement that is not reported stands to the evidence: to the trials it is attributed to, else to the claims. */
function standingOf(statement: Statement, base: EvidenceBase): Standing {
  const judgement = judge(statement, base);
  if (judgement.result !== 'unheld') {
    return { rule: judgement.rule, evidence: [{ kind: 'claim', id: judgement.claim.id }] };
  }
  if (judgement.rule !== 'trial') return { rule: judgement.rule, evidence: [] };
  const cited = statement.citations.flatMap((key) => trialIndex(base).publishedIn(key));
  const named = statement.trials.flatMap((id) => trialIndex(base).get(id) ?? []);
  const judged = (named.length > 0 ? named : cited).map((trial) => ({
    id: trial.id,
    result: judgeByTrial(statement, trial, base).result,
  }));
  const first = judged.find(({ result }) => result === 'agrees') ?? judged[0];
  return {
    rule: first ? TRIAL_RULES[first.result] : judgement.rule,
    evidence: judged.map(({ id }) => ({ kind: 'trial', id })),
  };
}

const TRIAL_RULES = {
  agrees: 'trial-agrees',
  misreports: 'trial-finding',
  silent: 'trial-silent',
  'half-read': 'trial-half-read',
  elsewhere: 'trial-elsewhere',
} as const satisfies Record<TrialJudgement['result'], string>;

/** `claim ketamine-crps: less pain until week 12 (claims/crps.yaml:4)` */
function evidenceWords({ kind, id }: EvidenceLink, base: EvidenceBase, records: Records): string {
  const origin = originOf(base, kind, id);
  const place = origin ? ` (${origin.file}:${origin.line + 1})` : '';
  const says = SAYS[kind]?.(id, records);
  return `${kind} ${id}${says ? `: ${says}` : ''}${place}`;
}

const SAYS: Readonly<
  Partial<Record<EvidenceLink['kind'], (id: string, records: Records) => string | undefined>>
> = {
  claim: (id, { claims }) => claims.get(id)?.verdictText,
  trial: (id, { trials }) => trials.get(id)?.summary,
  fact: (id, { facts }) => facts.get(id)?.summary,
  reference: (id, { references }) => plainTitle(references.get(id)?.csl),
};

function reportWords(told: Told): string {
  switch (told.as) {
    case 'reported':
      return `as ${told.finding.code} (${told.finding.severity})`;
    case 'accepted':
      return `no: ${told.finding.code} is accepted here, ${told.reason ?? 'for no reason given'}`;
    case 'told-already':
      return `no: these words are reported as ${told.finding.code} already`;
    case 'quoted':
      return 'no: the words are quoted from somebody else';
    default:
      return 'no';
  }
}
