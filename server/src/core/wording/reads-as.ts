import type { Statement } from '../reading/statement';
import type { Records } from './records';
import { isAdverse, labelOf } from './words';

/**
 * What was read of a statement, as a plain sentence without its full stop: `ketamine helps cancer pain`.
 * What the statement does not say is not made up.
 */
export function readsAs(statement: Statement, records: Records): string {
  const { comparator, populations } = statement;
  const who = populations.map((id) => labelOf(id, records)).join(' and ');
  const versus = comparator ? ` compared with ${labelOf(comparator, records)}` : '';
  return `${core(statement, records)}${who && ` in ${who}`}${versus}`;
}

function core(statement: Statement, records: Records): string {
  const { intervention, condition, outcome, direction, force, advice } = statement;
  const subject = intervention ? labelOf(intervention, records) : 'the treatment';
  if (force === 'recommended' && advice) {
    const should = ADVICE[advice];
    return condition ? `${subject} ${should} for ${labelOf(condition, records)}` : `${subject} ${should}`;
  }
  const object = objectWords(condition, outcome, records);
  const verb = outcome && isAdverse(outcome, records) ? ADVERSE_VERBS[direction] : VERBS[direction];
  return object ? `${subject} ${verb} ${object}` : `${subject} ${verb}`;
}

const ADVICE = {
  use: 'should be used',
  'use-first': 'should be used first',
  avoid: 'should be avoided',
} as const;
const VERBS = { benefit: 'helps', 'no-benefit': 'does not help', harm: 'worsens' } as const;
const ADVERSE_VERBS = { benefit: 'lessens', 'no-benefit': 'does not change', harm: 'causes' } as const;

function objectWords(condition: string | undefined, outcome: string | undefined, records: Records): string {
  if (!condition) return outcome ? labelOf(outcome, records) : '';
  const concept = records.concepts.get(condition);
  const own = concept?.kind === 'condition' && concept.symptom === outcome;
  const label = labelOf(condition, records);
  return outcome && !own ? `${labelOf(outcome, records)} in ${label}` : label;
}
