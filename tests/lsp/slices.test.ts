import { expect, test } from 'vitest';
import { inSlices } from '../../server/src/lsp/slices';
import { fakeClock } from '../support/lsp-clock';

/** Does work of some steps, 1 ms each, that is wanted for a number of slices. Tells how it ended and the pauses. */
async function play({ steps, wanted }: { steps: number; wanted: number }) {
  let pauses = 0;
  const clock = fakeClock((job) => {
    pauses += 1;
    setImmediate(job);
  });
  function* work(): Generator<undefined, string> {
    for (let step = 0; step < steps; step += 1) {
      clock.advance(1);
      yield;
    }
    return 'done';
  }
  const result = await inSlices(work(), clock, () => pauses < wanted);
  return { result, pauses };
}

test.each([
  { name: 'short work is done at once', steps: 2, wanted: 9, expected: { result: 'done', pauses: 0 } },
  { name: 'long work pauses every 4 ms', steps: 11, wanted: 9, expected: { result: 'done', pauses: 2 } },
  { name: 'work that nobody wants any more is dropped', steps: 11, wanted: 1, expected: { pauses: 1 } },
  { name: 'work that nobody wanted is not begun', steps: 11, wanted: 0, expected: { pauses: 0 } },
])('$name', async ({ expected, ...work }) => {
  expect(await play(work)).toEqual({ result: undefined, ...expected });
});

test('what a step throws is told', async () => {
  const steps = {
    next: () => {
      throw new RangeError('too deep');
    },
  };
  await expect(inSlices(steps, fakeClock(), () => true)).rejects.toThrow('too deep');
});
