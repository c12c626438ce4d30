import type { Problem } from '../../problem';
import type { Parts } from '../parts';
import { quote } from '../quote';
import type { Located } from '../records';
import { problemAt } from './known';

/** The parts with the first record of each id; later ones of the same kind are problems and left out. */
export function withoutDuplicates(parts: Parts): Parts {
  const problems: Problem[] = [...parts.problems];
  return {
    ...parts,
    concepts: firstOfEach(parts.concepts, 'id', problems),
    references: firstOfEach(parts.references, 'id', problems),
    annotations: firstOfEach(
      parts.annotations.map((one) => ({ ...one, value: { ...one.value, id: one.value.key } })),
      'key',
      problems,
    ),
    trials: firstOfEach(parts.trials, 'id', problems),
    claims: firstOfEach(parts.claims, 'id', problems),
    facts: firstOfEach(parts.facts, 'id', problems),
    problems,
  };
}

function firstOfEach<T extends { readonly id: string }>(
  records: readonly Located<T>[],
  field: 'id' | 'key',
  problems: Problem[],
): readonly Located<T>[] {
  const first = new Map<string, Located<T>>();
  for (const record of records) {
    const { id } = record.value;
    const earlier = first.get(id);
    if (!earlier) first.set(id, record);
    else problems.push(problemAt(record, id, [field], alreadyUsed(field, id, earlier)));
  }
  return [...first.values()];
}

function alreadyUsed(field: string, id: string, earlier: Located<unknown>): string {
  const place = `${earlier.file}:${earlier.at().line + 1}`;
  return `The ${field} ${quote(id)} is already used at ${place}: change or take out one of the two.`;
}
