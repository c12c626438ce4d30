import { expect, test } from 'vitest';
import { baseWithList } from '../checks/libraries';
import { offered } from './offered';

const LIST = baseWithList(`@misc{lee2001, title = {Tea}, doi = {10.1000/a}}
@misc{lee2001a, title = {Tea}, doi = {10.1000/a}}`);

test('the other key of a work that has two is offered where both are cited', () => {
  const fixes = offered('Tea [@lee2001].\n\nAgain [@lee2001a, p. 3].', 'duplicate-reference', LIST);
  expect(fixes.filter(({ title }) => title.startsWith('Cite ')).map(({ draft }) => draft)).toEqual([
    'Tea [@lee2001].\n\nAgain [@lee2001, p. 3].',
  ]);
});
