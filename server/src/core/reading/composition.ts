import type { Effect } from './effects';
import type { Change } from './statement';

const OPPOSITE: Readonly<Record<Change, Change>> = {
  increase: 'decrease',
  decrease: 'increase',
  better: 'worse',
  worse: 'better',
  none: 'none',
  different: 'different',
};

/**
 * Joins nested effects into one: a smaller reduction is an increase, a greater benefit a benefit, "failed" or "no
 * difference" around anything leaves nothing. A comparative alone is the change itself: less pain.
 */
export function compose(first: Effect, effects: readonly Effect[]): { change: Change; core: Effect } {
  const told = effects.filter(({ form, change }) => form !== 'topic' || change === 'worse');
  const parts = told.length > 0 ? told : effects;
  const none = parts.find(({ change }) => change === 'none');
  const directed = parts.filter(({ change }) => change !== 'different');
  const cores = directed.filter(({ form }) => form !== 'degree');
  const inner =
    cores.find(({ change }) => change === 'increase' || change === 'decrease') ?? cores[0] ?? directed.at(-1);
  const core = inner ?? parts[0] ?? first;
  if (none) return { change: 'none', core };
  if (!inner) return { change: 'different', core };
  const turns = directed.filter((effect) => effect !== inner && isTurning(effect)).length;
  return { change: turns % 2 === 1 ? OPPOSITE[inner.change] : inner.change, core };
}

const isTurning = ({ change }: Effect): boolean => change === 'decrease' || change === 'worse';

/** What is left when a change is denied: nothing, or the change that was denied to be missing. */
export function negate(change: Change): Change {
  return change === 'none' ? 'better' : 'none';
}
