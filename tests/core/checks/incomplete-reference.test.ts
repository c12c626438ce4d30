import { expect, test } from 'vitest';
import { incompleteReference } from '../../../server/src/core/checks/incomplete-reference';
import { faultsIn } from './libraries';

const AUTHOR = 'author = {Lee, Ann}';
const TITLE = 'title = {Tea}';
const YEAR = 'year = {2001}';

test.each([
  `@article{lee2001, ${AUTHOR}, ${TITLE}, ${YEAR}, journal = {Leaf}}`,
  `@article{lee2001, ${AUTHOR}, ${TITLE}, year = {in press}, journal = {Leaf}}`,
  `@book{lee2001, editor = {Lee, Ann}, ${TITLE}, ${YEAR}, publisher = {Leaf}}`,
  `@incollection{lee2001, ${AUTHOR}, ${TITLE}, ${YEAR}, booktitle = {Teas}, publisher = {Leaf}}`,
  `@inproceedings{lee2001, ${AUTHOR}, ${TITLE}, ${YEAR}, booktitle = {Teas}}`,
  `@phdthesis{lee2001, ${AUTHOR}, ${TITLE}, ${YEAR}, school = {Leaf}}`,
  `@online{lee2001, ${TITLE}, url = {https://example.org}}`,
  `@misc{lee2001, ${TITLE}}`,
])('%s is complete', (bibtex) => {
  expect(faultsIn(incompleteReference, bibtex)).toEqual([]);
});

test.each([
  ['@article{lee2001}', 'an author, a title, a journal and a year: add them'],
  [`@article{lee2001, ${AUTHOR}, ${TITLE}, journal = {Leaf}}`, 'a year: add it'],
  [`@book{lee2001, ${AUTHOR}, ${TITLE}, ${YEAR}}`, 'a publisher: add it'],
  [`@incollection{lee2001, ${AUTHOR}, ${TITLE}, ${YEAR}}`, 'the title of the book and a publisher: add them'],
  [`@inproceedings{lee2001, ${AUTHOR}, ${TITLE}, ${YEAR}}`, 'the title of what it is part of: add it'],
  [`@phdthesis{lee2001, ${AUTHOR}, ${TITLE}, ${YEAR}}`, 'a school: add it'],
  [`@online{lee2001, ${TITLE}}`, 'an address (URL): add it'],
  ['@misc{lee2001, year = {2001}}', 'a title: add it'],
])('%s lacks %s', (bibtex, told) => {
  expect(faultsIn(incompleteReference, bibtex)).toEqual([`"lee2001" lacks ${told}.`]);
});
