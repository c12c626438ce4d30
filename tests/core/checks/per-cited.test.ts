import { expect, test } from 'vitest';
import type { LocatedReference } from '../../../server/src/core/bibliography/reference-list';
import { duplicateReference } from '../../../server/src/core/checks/duplicate-reference';
import { ownLists } from '../../../server/src/core/checks/own-lists';
import { retractedReference } from '../../../server/src/core/checks/retracted-reference';
import { uncitedReference } from '../../../server/src/core/checks/uncited-reference';
import type { CslItem } from '../../../server/src/core/evidence/schema/reference';
import { createJoiner } from '../../../server/src/core/sources/joined-lists';
import { listByKey } from '../../../server/src/core/sources/listed-reference';
import { withReferences } from '../../../server/src/core/sources/with-references';
import { inOneGo } from '../../../server/src/core/steps';
import { analysisOf } from '../hover/marked-analysis';
import { baseOf } from '../hover/small-base';

/** References that note whose values were looked at. */
function noting(keys: readonly string[], looked: Set<string>): readonly LocatedReference[] {
  return keys.map((key, line) => ({
    key,
    otherKeys: [],
    file: '/ws/refs.bib',
    at: () => ({ line, character: 0, span: { start: 0, end: 0 } }),
    get value(): CslItem {
      looked.add(key);
      return { id: key, type: 'book', title: 'Teas', issued: { 'date-parts': [[2001]] }, DOI: '10.1000/a' };
    },
  }));
}

test('checks look at the references of a large list that a draft cites, and at no others', () => {
  const looked = new Set<string>();
  const keys = inOneGo(listByKey(noting(['a1', 'b2', 'c3', 'd4'], looked)));
  const list = { ...keys, problems: [], revision: '1', keysOf: () => [] };
  const about = () => ({ nature: 'retraction', reasons: [] }) as const;
  const base = withReferences(baseOf({}), createJoiner()([{ path: '/ws/refs.bib', list }], false), { about });
  const draft = analysisOf('Tea helps [@a1; @c3].');
  const told = [
    duplicateReference.run(draft, base),
    ownLists(draft, base),
    retractedReference.run(draft, base),
    uncitedReference.run(draft, base),
  ];
  expect(told.map(({ length }) => length)).toEqual([1, 1, 2, 1]);
  expect([...looked].toSorted()).toEqual(['a1', 'c3']);
});
