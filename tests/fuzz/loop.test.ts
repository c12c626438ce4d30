import { Script } from 'node:vm';
import { expect, test } from 'vitest';
import { countCoverage } from '../../bench/fuzz/coverage';
import { fuzz } from '../../bench/fuzz/loop';
import { random } from '../support/library/random';

/** A reader that fails only where four things come together, each in a block of its own. */
const READER = `(text) => {
  let marks = 0;
  if (text.includes('{')) marks += 1;
  if (text.includes('{') && text.includes('@')) { marks += 10; if (text.includes('|')) { marks += 100; if (text.includes('~')) throw new Error('deep'); } }
  return marks;
}`;

test('what runs code that nothing ran before is broken further, until the deepest fault is found', () => {
  const name = 'reader-of-marks.js';
  const read = new Script(READER, { filename: name }).runInThisContext();
  const coverage = countCoverage(name, READER.length);
  const { faults, kept, reached } = fuzz({ name, seeds: ['tea'], read }, 5000, random(3), coverage);
  coverage.stop();
  expect(faults[0]).toMatch(/^threw Error: deep: /);
  expect(kept).toBeGreaterThan(2);
  expect(reached.after).toBeGreaterThan(reached.sound);
});

test('code that was run before counts once', () => {
  const name = 'two-ways.js';
  const read = new Script(`(text) => { if (text === 'a') return 1; return 2; }`, {
    filename: name,
  }).runInThisContext();
  const coverage = countCoverage(name, 100);
  const reachedMoreBy = (text: string): boolean => {
    read(text);
    return coverage.reachedMore();
  };
  expect(['b', 'b', 'a', 'a', 'b'].map(reachedMoreBy)).toEqual([true, false, true, false, false]);
  coverage.stop();
});
