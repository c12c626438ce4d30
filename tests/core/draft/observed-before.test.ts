import { expect, test } from 'vitest';
import { observeOnce } from '../../../server/src/core/draft/observed-before';
import { NOTHING } from '../../../server/src/core/reading/context';
import { recognise } from '../../../server/src/core/reading/sentence';
import { small } from '../hover/small-base';

const sentence = recognise('It reduced neuropathic pain.', small);
const surroundings = (intervention?: string) => ({
  heading: NOTHING,
  labels: NOTHING,
  before: NOTHING,
  previous: { ...NOTHING, interventions: intervention === undefined ? [] : [intervention] },
});
const told = (intervention?: string) =>
  observeOnce(sentence, small, surroundings(intervention), []).observation.statements.map(
    (statement) => statement.intervention,
  );

test('a sentence around which all is as it was is not observed again', () => {
  const first = observeOnce(sentence, small, surroundings('ketamine'), []);
  expect(observeOnce(sentence, small, surroundings('ketamine'), [])).toBe(first);
});

test('other surroundings or citations have it observed anew', () => {
  expect([told('ketamine'), told(), told('ketamine')]).toEqual([['ketamine'], [undefined], ['ketamine']]);
  const cited = observeOnce(sentence, small, surroundings(), [{ key: 'lee2001', at: 3 }]);
  expect(cited.observation.citations).toEqual(['lee2001']);
  expect(observeOnce(sentence, small, surroundings(), []).observation.citations).toEqual([]);
});
