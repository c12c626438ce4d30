import type { ClauseReading } from './clause-reading';
import type { Sentence } from './sentence';

/**
 * Pairs what "respectively" pairs: "A and B are effective and useless, respectively", "in X and in Y, it is useless and
 * effective, respectively". Where the lists do not match, nothing is said for sure and the clauses are left out.
 */
export function pairRespectively(
  sentence: Sentence,
  readings: readonly ClauseReading[],
): readonly ClauseReading[] {
  if (!sentence.tokens.some(({ norm }) => norm === 'respectively')) return readings;
  const saying = readings.filter(({ predicate }) => predicate);
  const all = (part: 'interventions' | 'conditions') => [
    ...new Set(saying.flatMap(({ roles }) => roles[part])),
  ];
  const paired =
    pair(saying, 'interventions', all('interventions')) ?? pair(saying, 'conditions', all('conditions'));
  return paired ?? [];
}

function pair(
  saying: readonly ClauseReading[],
  part: 'interventions' | 'conditions',
  names: readonly string[],
): readonly ClauseReading[] | undefined {
  if (names.length < 2 || names.length !== saying.length) return undefined;
  const conditions = [...new Set(saying.flatMap(({ roles }) => roles.conditions))];
  return saying.map((reading, index) => {
    const { comparator: _, ...roles } = { ...reading.roles, conditions };
    const name = names[index];
    return { ...reading, roles: { ...roles, [part]: name === undefined ? [] : [name] } };
  });
}
