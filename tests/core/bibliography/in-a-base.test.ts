import { expect, test } from 'vitest';
import { referenceIndex } from '../../../server/src/core/evidence/reference-index';
import { baseOf, problemsOf } from '../evidence/memory-base';

const MANIFEST = `name: Test base
version: "1"
files:
  references: [one.bib, two.ris, three.nbib, four.xml, five.json, six.yaml, seven]
  annotations: [notes.yaml]
`;

const FILES = {
  'evidence.yaml': MANIFEST,
  'one.bib': '@article{bib2000, title = {B}, ids = {old2000, older}}\n',
  'two.ris': 'TY  - JOUR\nID  - ris2001\nTI  - R\nER  - \n',
  'three.nbib': 'PMID- 1\nFAU - Nbib, A\nDP  - 2002\nTI  - N.\n',
  'four.xml': '<xml><records><record><label>xml2003</label></record></records></xml>',
  'five.json': '[{"id": "json2004", "type": "book"}]',
  'six.yaml': 'references:\n- {id: yaml2005, type: book}\n',
  seven: '@book{bib2006}\n',
  'notes.yaml': 'annotations:\n  - key: bib2000\n    number: 7\n    aliases: [oldest]\n',
};

test('a manifest lists reference lists of every format, several at once', async () => {
  const base = await baseOf(FILES);
  expect(base.problems).toEqual([]);
  expect(base.references.map(({ key }) => key)).toEqual([
    'bib2000',
    'ris2001',
    'nbib2002',
    'xml2003',
    'json2004',
    'yaml2005',
    'bib2006',
  ]);
  expect(base.origins['reference:ris2001']).toEqual({ file: 'two.ris', line: 0, character: 0 });
});

test('further keys that an entry has are keys of the reference', async () => {
  const base = await baseOf(FILES);
  const index = referenceIndex(base);
  for (const key of ['bib2000', 'old2000', 'older', 'oldest'])
    expect(index.get(key)).toMatchObject({ number: 7 });
  const claims = { ...FILES, 'evidence.yaml': `${MANIFEST}  facts: [facts.yaml]\n` };
  const facts =
    'assertions:\n  - {id: a, subject: drug, relation: is, object: drug, holds: true, reference: older, summary: S}\n';
  expect(
    (await problemsOf({ ...claims, 'facts.yaml': facts })).filter((problem) => problem.includes('older')),
  ).toEqual([]);
});

test('of one key in one file or in several the first counts, and each other is told', async () => {
  const files = {
    ...FILES,
    'one.bib': '@article{bib2000, title = {First}}\n@article{bib2000, title = {Second}}\n',
    'two.ris': 'TY  - JOUR\nTI  - R\nID  - bib2000\nER  - \n',
    'five.json': '[{"id": "json2004", "type": "book"},\n {"type": "book", "id": "bib2000"}]',
  };
  const base = await baseOf(files);
  expect(base.references.filter(({ key }) => key === 'bib2000').map(({ csl }) => csl.title)).toEqual([
    'First',
  ]);
  const advice = 'The id "bib2000" is already used at one.bib:1: change or take out one of the two.';
  expect(await problemsOf(files)).toEqual([
    `one.bib:2:10 ${advice}`,
    `two.ris:3:7 ${advice}`,
    `five.json:2:25 ${advice}`,
  ]);
});

test('what is wrong in one list leaves all others and says nothing of what speaks of it', async () => {
  const files = { ...FILES, 'one.bib': '@article{, title = {B}}\n' };
  expect(await problemsOf(files)).toEqual([
    'one.bib:1:1 This entry has no key: write one behind the brace, and a comma.',
  ]);
});
