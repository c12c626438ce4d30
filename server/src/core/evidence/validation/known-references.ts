import type { Problem } from '../../problem';
import { didYouMean, suggester } from '../did-you-mean';
import type { Path } from '../path';
import { quote } from '../quote';
import type { Located } from '../records';
import { type Check, problemAt } from './known';

/** Citation keys that no reference has: a trial without its publication, a claim or fact without its source. */
export const knownReferences: Check = ({ parts, keys, isLost }) => {
  const suggest = suggester([...keys]);
  const own = new Set(parts.references.map(({ value }) => value.id));
  const problems: Problem[] = [];
  const expect = (
    key: string,
    among: ReadonlySet<string>,
    from: Located<unknown>,
    record: string,
    path: Path,
  ) => {
    if (among.has(key) || isLost('reference', key)) return;
    const advice = didYouMean(key, suggest, 'add it to the references, or correct it here');
    problems.push(problemAt(from, record, path, `There is no reference ${quote(key)}: ${advice}`));
  };
  for (const one of parts.annotations) expect(one.value.key, own, one, one.value.key, ['key']);
  for (const one of parts.trials) expect(one.value.reference, keys, one, one.value.id, ['reference']);
  for (const one of parts.claims) {
    for (const [index, key] of one.value.references.entries()) {
      expect(key, keys, one, one.value.id, ['references', index]);
    }
  }
  for (const one of parts.facts) {
    const { id, reference } = one.value;
    if (reference !== undefined) expect(reference, keys, one, id, ['reference']);
  }
  return problems;
};
