import { expect, test } from 'vitest';
import { recogniser } from '../../../server/src/core/draft/recognised';
import { recognise } from '../../../server/src/core/reading/sentence';
import { bundledBase } from '../../support/bundled';

const base = await bundledBase();
const named = base.concepts.find(({ kind }) => kind === 'condition');
const SENTENCES = Array.from({ length: 100 }, (_, n) => `In trial ${n}, the ABC was better with ketamine.`);

test.each([
  ['no abbreviations', new Map()],
  ['an abbreviation', new Map([['ABC', named ? [{ concept: named }] : []]])],
])('with %s, sentences that were recognised before are as they were', (_, abbreviations) => {
  const again = recogniser(base, abbreviations);
  const first = SENTENCES.map(again);
  expect(SENTENCES.map(recogniser(base, abbreviations))).toEqual(first);
  expect(again(SENTENCES.at(-1) ?? '')).toBe(again(SENTENCES.at(-1) ?? ''));
});

test('what a draft calls something counts for this draft alone', () => {
  const own = new Map([['ABC', named ? [{ concept: named }] : []]]);
  const [sentence = ''] = SENTENCES;
  const found = recogniser(
    base,
    own,
  )(sentence).mentions.filter(({ named: all }) => all[0]?.concept === named);
  expect(found).toHaveLength(1);
  expect(recogniser(base, new Map())(sentence)).toEqual(recognise(sentence, base));
});
