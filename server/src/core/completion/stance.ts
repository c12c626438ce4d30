import type { DraftAnalysis } from '../analysis';
import { sentenceAt } from '../draft/sentence-at';
import type { EvidenceBase } from '../evidence/base';
import { claimSources } from '../evidence/claim-sources';
import { conceptIndex } from '../evidence/concept-index';
import { groupBy } from '../evidence/group-by';
import { perBase } from '../evidence/per-base';
import type { Trial } from '../evidence/schema/trial';
import { trialIndex } from '../evidence/trial-index';
import { judgeByTrial } from '../judgement/by-trial';
import { judge } from '../judgement/judge';
import type { Statement } from '../reading/statement';
import type { Stance } from './stance-words';

/**
 * How the references of the base, by their own keys, stand to the sentence at an offset of an analysed draft: by the
 * records of their trials or, where these say nothing, by the claim that they are behind. One statement of several that
 * a reference supports is enough. References that say nothing of it are missing.
 */
export function stancesAt(
  analysis: DraftAnalysis,
  offset: number,
  base: EvidenceBase,
): ReadonlyMap<string, Stance> {
  const stances = new Map<string, Stance>();
  const at = sentenceAt(analysis, base, offset);
  for (const statement of at?.read.observation.statements ?? []) {
    if (statement.force === 'open') continue;
    for (const [key, stance] of stancesTo(statement, base))
      if (stances.get(key) !== 'supports') stances.set(key, stance);
  }
  return stances;
}

function stancesTo(statement: Statement, base: EvidenceBase): ReadonlyMap<string, Stance> {
  const stances = new Map<string, Stance>();
  // What is cited already must not decide on what else there is to cite.
  const said = { ...statement, citations: [], trials: [] };
  const named = statement.trials.length > 0;
  if (!named) addClaim(stances, said, base);
  for (const trial of named ? trialsNamed(statement, base) : trialsOn(statement, base)) {
    const { result } = judgeByTrial(said, trial, base);
    if (result === 'agrees') stances.set(trial.reference, 'supports');
    else if (result === 'misreports') stances.set(trial.reference, 'opposes');
  }
  return stances;
}

function addClaim(stances: Map<string, Stance>, said: Statement, base: EvidenceBase): void {
  const judgement = judge(said, base);
  if (judgement.result !== 'agrees' && judgement.result !== 'contradicts') return;
  const stance = judgement.result === 'agrees' ? 'supports' : 'opposes';
  for (const { key } of claimSources(judgement.claim, base)) stances.set(key, stance);
}

function trialsNamed({ trials }: Statement, base: EvidenceBase): Trial[] {
  return trials.flatMap((id) => trialIndex(base).get(id) ?? []);
}

const trialsByCondition = perBase(({ trials }) =>
  groupBy(
    trials.flatMap((trial) => trial.conditions.map((condition) => ({ condition, trial }))),
    ({ condition }) => condition,
  ),
);

/** The trials on a statement's condition, or on a broader or narrower one; none of a statement that leaves half open. */
function trialsOn({ intervention, condition, outcome }: Statement, base: EvidenceBase): readonly Trial[] {
  if (intervention === undefined || condition === undefined || outcome === undefined) return [];
  const concepts = conceptIndex(base);
  const related = [...concepts.ancestors(condition), ...concepts.descendants(condition)].map(({ id }) => id);
  const groups = trialsByCondition(base);
  const found = [condition, ...related].flatMap((id) => groups.get(id) ?? []);
  return [...new Set(found.map(({ trial }) => trial))];
}
