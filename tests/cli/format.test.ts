import { expect, test } from 'vitest';
import type { EvidenceBase } from '../../server/src/core/evidence/base';
import { style } from '../core/bibliography/a-style';
import { BASE, type Ran, run } from './run';

const author = [{ family: 'Lee', given: 'Ann' }];
const issued = { 'date-parts': [[2012]] };
const base: EvidenceBase = {
  ...BASE,
  references: [
    { key: 'tea', aliases: ['tee'], csl: { id: 'tea', type: 'book', title: 'Tea', author, issued } },
    { key: 'coffee', aliases: [], csl: { id: 'coffee', type: 'book', title: 'Coffee', author, issued } },
  ],
};
const files = {
  'own.csl': style(),
  'broken.csl': '<style>\n<info></style>',
  'list.bib': '@book{milk, author = {Lee, Bo}, title = {Milk}, year = 2001}',
  'bad.bib': '@book{milk, title = {Milk}}\n@book{, title = {x}}\n@book{open, title = {y',
};

test.each<[line: string, ran: Ran]>([
  ['tea', { status: 0, out: 'Lee A. Tea. 2012.\n', err: '' }],
  ['@tea tee', { status: 0, out: 'Lee A. Tea. 2012.\nLee A. Tea. 2012.\n', err: '' }],
  [
    'tea coffee --style apa',
    { status: 0, out: 'Lee, A. (2012b). Tea.\nLee, A. (2012a). Coffee.\n', err: '' },
  ],
  ['tea --style own.csl', { status: 0, out: 'Tea\n', err: '' }],
  ['milk --style ama --bibliography list.bib', { status: 0, out: 'Lee B. Milk.; 2001.\n', err: '' }],
  [
    'tea tee --as bibtex',
    { status: 0, out: '@book{tea,\n  author = {Lee, Ann},\n  title = {Tea},\n  year = 2012,\n}\n', err: '' },
  ],
  [
    'tea --as word',
    {
      status: 2,
      out: '',
      err: "evidence-lens: format: unknown format 'word'; use bibtex, ris or csl-json (see evidence-lens format --help)\n",
    },
  ],
  [
    'teas coffee',
    {
      status: 2,
      out: 'Lee A. Coffee. 2012.\n',
      err: 'evidence-lens: no reference has the key "teas"; did you mean "tea"?\n',
    },
  ],
  [
    '',
    {
      status: 2,
      out: '',
      err: 'evidence-lens: format: name at least one citation key (see evidence-lens format --help)\n',
    },
  ],
  [
    'tea --style appa',
    { status: 2, out: '', err: "evidence-lens: format: unknown style 'appa'; did you mean 'apa'?\n" },
  ],
  [
    'tea --style no.csl',
    {
      status: 2,
      out: '',
      err: 'evidence-lens: no.csl: It does not exist; styles that need no file are vancouver, ama, apa.\n',
    },
  ],
  [
    'tea --style broken.csl',
    {
      status: 2,
      out: '',
      err: 'evidence-lens: broken.csl:2:14 The tags do not match here: close each element where it ends.\n',
    },
  ],
  ['tea --bibliography no.bib', { status: 2, out: '', err: 'evidence-lens: no.bib: It does not exist.\n' }],
])('format %s', async (line, ran) => {
  expect(await run(`format ${line}`, { base, files })).toEqual(ran);
});

test('what is wrong with a list is told, and the rest is formatted', async () => {
  const { status, out, err } = await run('format milk --bibliography bad.bib', { base, files });
  expect({ status, out }).toEqual({ status: 2, out: 'Milk.\n' });
  expect(err).toMatch(/^evidence-lens: bad\.bib:\d+:\d+ /);
});
