import { expect, test } from 'vitest';
import { createAnalyser } from '../../../server/src/core/analyse';
import { citationsOf, entryAt } from '../../../server/src/core/citations/entry-at';
import { withCursor } from '../../support/fixture';
import { small } from '../hover/small-base';

const LIST = '\n\n## References\n\n1. Smith J. On rain.\n2. Lee K. On tea.\n';

test.each([
  ['It fell [1, |2].', '2. Lee K. On tea.'],
  ['It fell [|1, 2].', '1. Smith J. On rain.'],
  ['It fell [1-|2].', '1. Smith J. On rain.'],
  ['It fell^2|^.', '2. Lee K. On tea.'],
  ['It |fell [1].', undefined],
  ['It fell [@h|ardy2012], and rose [1].', undefined],
])('%s', (marked, expected) => {
  const { text, offset } = withCursor(marked + LIST);
  const entry = entryAt(createAnalyser()(text, small), offset);
  expect(entry && text.slice(entry.span.start, entry.span.end)).toBe(expected);
});

test.each([
  [`It fell [1, |2] and rose [2].${LIST}`, 2],
  [`It fell [1, 2] and rose [2].${LIST.replace('Lee', 'L|ee')}`, 2],
  [`It fell [1, 2] and rose [2].${LIST.replace('Smith', 'Sm|ith')}`, 1],
])('all citations of an entry: %j', (marked, count) => {
  const { text, offset } = withCursor(marked);
  const analysis = createAnalyser()(text, small);
  const entry = entryAt(analysis, offset);
  expect(entry && citationsOf(analysis, entry)).toHaveLength(count);
});
