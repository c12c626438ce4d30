import { setImmediate as turn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { systemClock } from '../../server/src/lsp/clock';

/** More turns of the event loop than anything here takes. */
async function enough(): Promise<void> {
  for (let turns = 0; turns < 10; turns += 1) {
    // oxlint-disable-next-line no-await-in-loop
    await turn();
  }
}

test('work goes on when a message was read, handed on and answered, each in a turn of its own', async () => {
  const done: string[] = [];
  systemClock.after(0, () => done.push('work'));
  setImmediate(() => setImmediate(() => setImmediate(() => done.push('answer'))));
  await enough();
  expect(done).toEqual(['answer', 'work']);
});

test('work that is called off is not done, however many turns it has waited', async () => {
  const done: number[] = [];
  for (const turns of [0, 1, 2, 3]) {
    const callOff = systemClock.after(0, () => done.push(turns));
    // oxlint-disable-next-line no-await-in-loop
    for (let waited = 0; waited < turns; waited += 1) await turn();
    callOff();
  }
  await enough();
  expect(done).toEqual([]);
});
