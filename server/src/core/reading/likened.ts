import type { ClauseReading } from './clause-reading';
import { OTHER } from './comparators';
import type { Parts } from './parts';

/**
 * The parts of a clause and what it compares with. "X and Y, each with Z, lowered pain equally far": of two treatments that are
 * likened, where nothing else is compared with, the first is held against the second; of more, against none in particular.
 */
export function likened(
  { roles, predicate }: ClauseReading,
  told: Parts,
): readonly [Parts, string | undefined] {
  const [first, second, ...more] = told.interventions;
  const alike = predicate?.change === 'none' && predicate.rules.includes('equality');
  if (first === undefined || second === undefined || !alike || roles.comparator !== undefined)
    return [told, roles.comparator];
  return [{ ...told, interventions: [first] }, more.length === 0 ? second : OTHER];
}
