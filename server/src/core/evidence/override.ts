import type { RecordKind } from './base';
import type { Lost, Parts } from './parts';
import type { Located } from './records';

/**
 * The parts of a base on top of those of the base that it builds on: where both have a record with the same id,
 * the nearer one counts. One that is written in the nearer base but could not be read counts as well, as its
 * team has turned away from the farther one.
 */
export function override(nearer: Parts, farther: Parts): Parts {
  const join = <T>(
    kind: RecordKind,
    records: (parts: Parts) => readonly Located<T>[],
    idOf: (value: T) => string,
  ): readonly Located<T>[] => {
    const own = records(nearer);
    const taken = new Set([...own.map(({ value }) => idOf(value)), ...lostIds(kind, nearer.lost)]);
    return [...own, ...records(farther).filter(({ value }) => !taken.has(idOf(value)))];
  };
  const id = (record: { readonly id: string }): string => record.id;
  return {
    concepts: join('concept', ({ concepts }) => concepts, id),
    references: join('reference', ({ references }) => references, id),
    annotations: join(
      'reference',
      ({ annotations }) => annotations,
      ({ key }) => key,
    ),
    trials: join('trial', ({ trials }) => trials, id),
    claims: join('claim', ({ claims }) => claims, id),
    facts: join('fact', ({ facts }) => facts, id),
    lost: [...nearer.lost, ...farther.lost],
    problems: [...nearer.problems, ...farther.problems],
  };
}

function lostIds(kind: RecordKind, lost: readonly Lost[]): readonly string[] {
  return lost.flatMap((one) => (one.kind === kind && one.id !== undefined ? [one.id] : []));
}
