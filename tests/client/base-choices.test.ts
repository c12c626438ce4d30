import { expect, test } from 'vitest';
import { baseChoices, overruled } from '../../client/src/base-choices';

test('bases of the folder are offered first, each once, and what is set is marked', () => {
  const choices = baseChoices(['teas/evidence.yaml', 'evidence.yaml', 'a/b/evidence.yaml'], 'teas');
  expect(choices.map(({ value, description }) => [value, description])).toEqual([
    ['.', ''],
    ['a/b', ''],
    ['teas', 'set now'],
    ['bundled', ''],
    [undefined, ''],
  ]);
  expect(choices[0]?.label).toBe('The top folder of the workspace');
});

test('nothing being set is marked, too', () => {
  expect(baseChoices([], '').map(({ description }) => description)).toEqual(['', 'set now']);
});

test('what goes before the setting is told, and nothing else', () => {
  expect(overruled('front-matter')).toMatch(/front matter/);
  expect(overruled('nearest')).toMatch(/evidence\.yaml/);
  expect(overruled('setting')).toBeUndefined();
  expect(overruled('bundled')).toBeUndefined();
});
