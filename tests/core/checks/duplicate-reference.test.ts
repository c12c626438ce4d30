import { expect, test } from 'vitest';
import { duplicateReference } from '../../../server/src/core/checks/duplicate-reference';
import { withSpans } from '../../support/fixture';
import { analysisOf } from '../hover/marked-analysis';
import { baseWithList, faultsIn } from './libraries';

const entry = (key: string, fields: string) => `@article{${key}, ${fields}}\n`;
const TEA = 'title = {Tea and {Thirst}}, year = {2001}';

test.each<[what: string, first: string, second: string, by: string]>([
  ['DOI', 'doi = {10.1000/ABC}', 'doi = {https://doi.org/10.1000/abc}', 'the DOI is the same'],
  ['PMID', 'pmid = {77}', 'pmid = {77}', 'the PMID is the same'],
  ['title and year', TEA, 'title = {Téa and thirst.}, year = {2001}', 'title and year are the same'],
  [
    'title, year and author',
    `${TEA}, author = {Lee, A}`,
    `${TEA}, author = {Lee, Ann}`,
    'title and year are the same',
  ],
])('the same %s under two keys', (_, first, second, by) => {
  expect(faultsIn(duplicateReference, entry('a', first) + entry('b', second))).toEqual([
    `"b" is the same work as "a" (${by}): take one of them out, and cite the other.`,
  ]);
});

test.each<[what: string, first: string, second: string]>([
  ['another year', TEA, TEA.replace('2001', '2002')],
  ['another DOI', `${TEA}, doi = {10.1000/a}`, `${TEA}, doi = {10.1000/b}`],
  ['another PMID', `${TEA}, pmid = {1}`, `${TEA}, pmid = {2}`],
  ['another author', `${TEA}, author = {Lee, Ann}`, `${TEA}, author = {Poe, Bea}`],
  ['another page', `${TEA}, pages = {1--9}`, `${TEA}, pages = {11--19}`],
  ['another volume', `${TEA}, volume = {1}`, `${TEA}, volume = {2}`],
  ['no title and no year', 'author = {Lee, Ann}', 'author = {Lee, Ann}'],
])('%s is another work', (_, first, second) => {
  expect(faultsIn(duplicateReference, entry('a', first) + entry('b', second))).toEqual([]);
});

test('chapters with the DOI of their book are works of their own', () => {
  const chapter = (key: string, title: string) =>
    `@incollection{${key}, title = {${title}}, booktitle = {Teas}, doi = {10.1000/teas}}\n`;
  const library = chapter('a', 'Green') + chapter('b', 'Black') + chapter('c', 'Green');
  expect(faultsIn(duplicateReference, library)).toEqual([
    expect.stringMatching(/^"c" is the same work as "a"/),
  ]);
});

test.each([
  `Tea helps [@a1]. It does [@b2; @c3]. Again [@b2].
                           ^^ a1`,
])('a draft that cites both is told once: %s', (marked) => {
  const base = baseWithList(entry('a1', TEA) + entry('b2', TEA) + entry('c3', 'title = {Other}'));
  const { text, spans } = withSpans(marked);
  const found = duplicateReference.run(analysisOf(text), base);
  expect(found.map(({ span, suggestions }) => ({ ...span, label: suggestions?.join() }))).toEqual(spans);
  expect(found[0]?.message).toBe(
    '"b2" is the same work as "a1" (title and year are the same), and this draft cites both: the list of references will have it twice. Cite one of them.',
  );
});

test('a draft that cites one of them is not told', () => {
  const base = baseWithList(entry('a1', TEA) + entry('b2', TEA));
  expect(duplicateReference.run(analysisOf('Tea [@b2].'), base)).toEqual([]);
});
