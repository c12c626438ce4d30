import { describe, expect, test } from 'vitest';
import { factNameIndex, longestName, nameIndex } from '../../../server/src/core/reading/names';
import { tokenize } from '../../../server/src/core/reading/tokens';
import { bundledBase } from '../../support/bundled';
import { isSilent, reports } from '../../support/statement-fixture';

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

describe('the comparative of an outcome tells that there is more of it', () => {
  test.each([
    'People with fibromyalgia were drowsier after ketamine than after midazolam.',
    'In CRPS, patients on ketamine were no happier than those on placebo.',
  ])('%s', isSilent);

  test.each([
    `People with fibromyalgia were left no drowsier by ketamine than by midazolam.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `In fibromyalgia, as was noted, midazolam made people drowsier than ketamine.
                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ contradicted-claim`,
    `Noppers et al. found midazolam made people drowsier than ketamine.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ misreported-trial`,
  ])('%s', reports);
});
