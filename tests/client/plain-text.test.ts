import { expect, test } from 'vitest';
import { withoutIcons, withoutLinks } from '../../client/src/plain-text';

test('text of a file brings no icons along', () => {
  expect(withoutIcons('$(error) Tea $(x)')).toBe('$ (error) Tea $ (x)');
});

test('text of a file brings no links along', () => {
  expect(withoutLinks('[Tea](command:x) [a][b]')).toBe('[Tea] (command:x) [a][b]');
});
