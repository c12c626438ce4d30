import { expect, test } from 'vitest';
import { simpleEngine } from '../support/lsp-engine';
import { endedSessions, type LspOptions } from '../support/lsp-session';

const begin = endedSessions();

/** Opens a draft, lets time pass in which nobody asks for anything, and gives how far the index was made. */
async function idle(options: LspOptions, ms: number, text = 'Tea [@') {
  const made = { steps: 0, isDone: false };
  const session = await begin({
    ...options,
    engine: (base) => ({
      ...simpleEngine(base),
      *indexAhead() {
        for (; made.steps < 3; made.steps += 1) yield;
        made.isDone = true;
      },
    }),
  });
  await session.open(text);
  await session.nextPush();
  session.clock.advance(ms);
  await session.status();
  return made;
}

test('what completion searches is made before anybody asks, once there is nothing else to do', async () => {
  expect(await idle({}, 1000)).toEqual({ steps: 3, isDone: true });
});

test('nothing is made right after the first findings', async () => {
  expect(await idle({}, 100)).toEqual({ steps: 0, isDone: false });
});

test('nothing is made for drafts that are left alone', async () => {
  const settings = { enabled: false };
  const capabilities = { workspace: { configuration: true } };
  expect(await idle({ settings, capabilities }, 1000)).toEqual({ steps: 0, isDone: false });
});
