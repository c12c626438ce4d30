import { describe, expect, test } from 'vitest';
import { coverage, findOutcome, readOutcome } from '../../../server/src/core/direction/names/outcome';
import { stem } from '../../../server/src/core/direction/names/stem';
import { prepare } from '../../../server/src/core/direction/prepare';
import { valenceOf } from '../../../server/src/core/direction/said/valence';
import { tokenize } from '../../../server/src/core/reading/tokens';

test.each([
  ['survival', 'survived', 'survivors'],
  ['depression', 'depressive', 'depressed'],
  ['haemorrhage', 'hemorrhages', 'hemorrhage'],
  ['randomised', 'randomized', 'randomization'],
  ['infection', 'infected', 'infections'],
])('%s, %s and %s are one family', (first, ...others) => {
  expect(others.map(stem)).toEqual([stem(first), stem(first)]);
});

test.each([
  ['rate', 'ratio'],
  ['infection', 'infusion'],
  ['weight', 'height'],
])('%s and %s are not', (one, two) => {
  expect(stem(one)).not.toBe(stem(two));
});

test.each([
  ['p &amp;lt; 0.05', 'p < 0.05'],
  ['0·05', '0.05'],
  ['−3 – 4', '-3 - 4'],
  ['a\u00a0 b\nc', 'a b\nc'],
])('%j is prepared', (text, prepared) => {
  expect(prepare(text)).toBe(prepared);
});

describe('an outcome is named', () => {
  test.each([
    ['body mass index', 'BMI fell', 1],
    ['BMI', 'the body mass index fell', 1],
    ['mortality', 'fewer patients died', 1],
    ['severity of nausea', 'nausea fell', 0.8],
    ['duration of fever', 'cough fell', 0],
  ])('%s in "%s"', (name, text, covered) => {
    const outcome = readOutcome(name);
    const tokens = tokenize(text);
    const hits = findOutcome(tokens, outcome);
    expect(coverage(hits, outcome, { from: 0, to: tokens.length })).toBeCloseTo(covered);
  });
});

describe('more of an outcome is good or bad', () => {
  test.each([
    ['pain', -1],
    ['pain relief', 1],
    ['sleep disturbance', -1],
    ['quality of life in cancer', 1],
    ['recognition of fearful faces', 1],
    ['severity of symptoms', -1],
    ['patients with a reduction in pain', 1],
    ['time to recovery', -1],
    ['overall survival', 1],
    ['weight loss', 1],
    ['time without pain', 1],
    ['no vomiting', 1],
    ['height', 0],
  ])('%s', (outcome, valence) => {
    expect(valenceOf(outcome)).toBe(valence);
  });
});
