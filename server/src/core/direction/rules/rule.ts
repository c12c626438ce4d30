import type { Focus } from '../focus';
import type { Answer } from '../row';

/** A way to an answer; undefined where it doesn't apply. The first that applies decides. */
export type Rule = (focus: Focus) => Answer | undefined;

/** The answer of a rule that finds a difference and nothing that tells its direction: a wrong one is worse than none. */
export function abstain(rule: string): Answer {
  return { label: 'abstain', rule };
}

/** The answer of a rule that finds no difference. */
export function noDifference(rule: string): Answer {
  return { label: 'no_difference', rule };
}
