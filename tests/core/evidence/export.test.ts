import { expect, test } from 'vitest';
import { digest } from '../../../server/src/core/evidence/digest';
import { exportBase } from '../../../server/src/core/evidence/export';
import { problemText } from '../../../server/src/core/evidence/problem-text';
import { quote } from '../../../server/src/core/evidence/quote';
import { baseOf } from './memory-base';

test('a base is exported as the documented document', async () => {
  const base = await baseOf();
  const document: unknown = JSON.parse(JSON.stringify(exportBase(base)));
  expect(document).toEqual({
    version: 1,
    name: 'Test base',
    concepts: base.concepts,
    references: [
      {
        key: 'alba2001',
        number: 1,
        csl: { id: 'alba2001', type: 'article-journal', title: 'First trial' },
        erratum: 'Printed as 2010.',
      },
      { key: 'berg2002', csl: { id: 'berg2002', type: 'article-journal', title: 'Second trial' } },
    ],
    trials: base.trials,
    claims: base.claims,
    facts: base.facts,
  });
});

// The value that the author of cyrb53 gives for 'a' is 7929297801672961.
test.each([
  ['a', (7929297801672961).toString(16)],
  ['', '0bdcb81aee8d83'],
])('the digest of %j is %s', (text, expected) => {
  expect(digest(text)).toBe(expected);
});

test.each([
  [{ file: 'a.yaml' }, 'a.yaml Wrong.'],
  [{ file: 'a.yaml', line: 0, character: 4 }, 'a.yaml:1:5 Wrong.'],
  [{ file: 'a\u001b[2J.yaml', line: 0 }, 'a [2J.yaml:1:1 Wrong.'],
])('a problem of %j is the line %s', (place, line) => {
  expect(problemText({ severity: 'error', message: 'Wrong.', ...place })).toBe(line);
});

test.each([
  ['short', '"short"'],
  ['two\nlines', '"two lines"'],
  ['x'.repeat(61), `"${'x'.repeat(60)}..."`],
])('%j is quoted as %s', (text, quoted) => {
  expect(quote(text)).toBe(quoted);
});
