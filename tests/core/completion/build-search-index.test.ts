import { expect, test } from 'vitest';
import { completeAt } from '../../../server/src/core/completion/complete';
import { searchIndexInSteps, searchIndexOf } from '../../../server/src/core/completion/search-index-of';
import { baseOf, reference } from '../hover/small-base';

/** Enough references that every stage of the index takes more than one step. */
const many = baseOf({
  references: Array.from({ length: 3000 }, (_, n) =>
    reference(`k${n}`, [`Name${n}`], 2001, `Title number ${n}`),
  ),
});

test('an index is made in many steps, once, whoever asks meanwhile', () => {
  const first = searchIndexInSteps(many);
  expect(first.next().done).toBe(false);
  const second = searchIndexInSteps(many);
  let steps = 1;
  while (!second.next().done) steps += 1;
  expect(steps).toBeGreaterThan(60);
  const { value, done } = first.next();
  expect(done).toBe(true);
  expect(value).toBe(searchIndexOf(many));
});

test('every word leads to its references', () => {
  const { words, offsets, postings, references } = searchIndexOf(many);
  expect(references).toHaveLength(3000);
  expect(words).toEqual(words.toSorted());
  expect([...offsets]).toEqual([...offsets].toSorted((a, b) => a - b));
  expect(offsets.at(-1)).toBe(postings.length);
  expect(completeAt('@name2718', 9, many)?.items.map(({ key }) => key)).toEqual(['k2718']);
});
