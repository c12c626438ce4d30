import { describe, expect, test } from 'vitest';
import { createScheduler, type Scheduler } from '../../server/src/lsp/scheduler';
import { type FakeClock, fakeClock } from '../support/lsp-clock';

type Action = (scheduler: Scheduler, clock: FakeClock) => void;

/** Plays actions and notes, after each, how every `quiet` so far was answered: `...` while it waits. */
async function play(actions: readonly Action[]): Promise<string[]> {
  const clock = fakeClock();
  const inner = createScheduler(() => 120, clock);
  const answers: string[] = [];
  const scheduler: Scheduler = {
    ...inner,
    quiet: async (uri) => {
      const index = answers.push('...') - 1;
      const quiet = await inner.quiet(uri);
      answers[index] = quiet ? 'quiet' : 'closed';
      return quiet;
    },
  };
  return actions.reduce<Promise<string[]>>(async (before, action) => {
    const seen = await before;
    action(scheduler, clock);
    await settle();
    return [...seen, answers.join(' ')];
  }, Promise.resolve([]));
}

/** Lets what is resolved be taken note of. */
async function settle(): Promise<void> {
  await Promise.resolve();
  await Promise.resolve();
}

const opened: Action = (scheduler) => scheduler.opened('a');
const changed: Action = (scheduler) => scheduler.changed('a');
const closed: Action = (scheduler) => scheduler.closed('a');
const quiet: Action = (scheduler) => void scheduler.quiet('a');
const after =
  (ms: number): Action =>
  (_, clock) =>
    clock.advance(ms);

describe('the quiet time of a document', () => {
  test.each([
    {
      name: 'a document just opened is quiet once others have had their turn',
      actions: [opened, quiet, after(0)],
      seen: ['', '...', 'quiet'],
    },
    {
      name: 'a changed document is quiet after the delay',
      actions: [opened, changed, quiet, after(119), after(1)],
      seen: ['', '', '...', '...', 'quiet'],
    },
    {
      name: 'another change starts the delay anew, for those who wait already too',
      actions: [opened, changed, quiet, after(100), changed, after(100), quiet, after(20)],
      seen: ['', '', '...', '...', '...', '...', '... ...', 'quiet quiet'],
    },
    {
      name: 'who comes late does not wait again',
      actions: [opened, changed, after(500), quiet, after(0)],
      seen: ['', '', '', '...', 'quiet'],
    },
    {
      name: 'a closed document answers at once, and only once',
      actions: [opened, changed, quiet, closed, after(500)],
      seen: ['', '', '...', 'closed', 'closed'],
    },
    { name: 'a document never opened is closed', actions: [quiet], seen: ['closed'] },
    { name: 'closing what is not open does nothing', actions: [closed, quiet], seen: ['', 'closed'] },
    {
      name: 'a document opened again starts afresh',
      actions: [opened, changed, closed, opened, quiet, after(0)],
      seen: ['', '', '', '', '...', 'quiet'],
    },
    {
      name: 'one document does not wait for another',
      actions: [opened, (scheduler) => scheduler.changed('b'), quiet, after(0)],
      seen: ['', '', '...', 'quiet'],
    },
  ] satisfies { name: string; actions: Action[]; seen: string[] }[])('$name', async ({ actions, seen }) => {
    expect(await play(actions)).toEqual(seen);
  });
});
