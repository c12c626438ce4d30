import type { Concept } from '../evidence/schema/concept';
import type { Change, Direction } from './statement';

/**
 * Whether a change is good for the patient: less of what is good when lower (pain, nausea), more of what is good when
 * higher (mobility). An outcome that is not known is taken to be a complaint, good when lower.
 */
export function directionOf(change: Change, outcome: Concept | undefined): Direction {
  if (change === 'better') return 'benefit';
  if (change === 'worse') return 'harm';
  if (change !== 'increase' && change !== 'decrease') return 'no-benefit';
  const goodWhen = outcome?.kind === 'outcome' ? outcome.goodWhen : 'lower';
  return (change === 'decrease') === (goodWhen === 'lower') ? 'benefit' : 'harm';
}
