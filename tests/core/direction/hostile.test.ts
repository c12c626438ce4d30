import { expect, test } from 'vitest';
import { readDirection } from '../../../server/src/core/direction/read-direction';
import { LABELS } from '../../../server/src/core/direction/row';

const ROW = { intervention: 'zinc tablets 20 mg (ZN)', comparator: 'placebo', outcome: 'duration of cough' };

test.each(['', ' ', '\n\n', '.', '()'])('%j says nothing', (text) => {
  expect(readDirection({ ...ROW, text }).label).toBe('abstain');
});

const LONG = 40_000;

test.each([
  '(',
  ')',
  '1',
  '1.',
  'p ',
  'p (',
  '&amp;',
  '-',
  '1 (2 (',
  'zinc vs placebo ',
  'A group and ',
  'more ',
  'no ',
  ', ',
  '\uD83D',
  '\u0000',
  '95% CI ',
])('a text of nothing but %j is read', (part) => {
  const text = part.repeat(Math.ceil(LONG / part.length));
  expect(LABELS).toContain(readDirection({ ...ROW, text }).label);
  expect(LABELS).toContain(
    readDirection({ text: 'Cough fell with zinc.', intervention: text, comparator: text, outcome: text })
      .label,
  );
});

test.each([
  ['', '', ''],
  ['placebo', 'placebo', 'pain'],
  ['the', 'a', 'of'],
])('arms %j and %j with the outcome %j are read', (intervention, comparator, outcome) => {
  const answer = readDirection({ intervention, comparator, outcome, text: 'Pain fell (p < 0.05).' });
  expect(LABELS).toContain(answer.label);
});
