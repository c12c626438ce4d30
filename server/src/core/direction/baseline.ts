import { BASELINE } from '../reading/english/time-outcomes';
import type { Arms } from './arms/arms';

/** Whether the row asks for a change since the start rather than for a difference between arms. */
export function asksForBaseline({ intervention, comparator }: Arms): boolean {
  return BASELINE.test(comparator.phrase.text) || BASELINE.test(intervention.phrase.text);
}
