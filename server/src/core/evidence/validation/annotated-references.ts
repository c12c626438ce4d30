import type { Problem } from '../../problem';
import { quote } from '../quote';
import { type Check, problemAt } from './known';

/** Annotations that give a reference a number or a further key which another reference already has. */
export const annotatedReferences: Check = ({ parts }) => {
  const problems: Problem[] = [];
  const numbers = new Map<number, string>();
  const owners = new Map(parts.references.map(({ value }) => [value.id, value.id]));
  for (const located of parts.annotations) {
    const { key, number, aliases } = located.value;
    const holder = number === undefined ? undefined : numbers.get(number);
    if (holder !== undefined) {
      const message = `The number ${number} is already that of ${quote(holder)}: correct one of the two.`;
      problems.push(problemAt(located, key, ['number'], message));
    } else if (number !== undefined) numbers.set(number, key);
    for (const [index, alias] of aliases.entries()) {
      const owner = owners.get(alias);
      if (owner === undefined) owners.set(alias, key);
      else {
        const message = `The key ${quote(alias)} already means ${quote(owner)}: take it out here or there.`;
        problems.push(problemAt(located, key, ['aliases', index], message));
      }
    }
  }
  return problems;
};
