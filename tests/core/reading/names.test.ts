import { expect, test } from 'vitest';
import { factNameIndex, longestName, nameIndex } from '../../../server/src/core/reading/names';
import { tokenize } from '../../../server/src/core/reading/tokens';
import { bundledBase } from '../../support/bundled';

const base = await bundledBase();

test('every name of the base is found as it is written', () => {
  const lost = base.concepts.flatMap((concept) =>
    [concept.label, ...concept.synonyms].filter((name) => {
      const tokens = tokenize(name);
      const found = [nameIndex(base), factNameIndex(base)].map((index) => longestName(index, tokens, 0));
      return !found.some(
        (one) => one?.to === tokens.length && one.named.some((named) => named.concept === concept),
      );
    }),
  );
  expect(base.concepts.length).toBeGreaterThan(100);
  expect(lost).toEqual([]);
});

test.each([
  'post-herpetic neuralgia',
  'post - herpetic  neuralgia',
  "Crohn's disease",
  'Ménière’s disease',
  'can not sleep',
  'drug (S)-form',
  '5,000.5 mg',
])('no token of "%s" depends on what stands beyond a space', (name) => {
  const words = (text: string): string[] => tokenize(text).map(({ singular }) => singular);
  expect(name.split(' ').flatMap(words)).toEqual(words(name));
});
