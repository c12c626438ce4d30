import { describe, expect, test } from 'vitest';
import type { Clock } from '../../server/src/lsp/clock';
import { debounce } from '../../server/src/lsp/evidence/debounce';
import { createScheduler } from '../../server/src/lsp/scheduler';
import { type FakeClock, fakeClock } from '../support/lsp-clock';

const HOUR = 3_600_000;

/** A clock that can be put forward and back, while what waits goes on waiting as long as it was to. */
function jumpingClock(): { clock: Clock; inner: FakeClock; jump: (ms: number) => void } {
  const inner = fakeClock();
  let offset = 0;
  const clock = { now: () => inner.now() + offset, after: inner.after };
  return { clock, inner, jump: (ms) => void (offset += ms) };
}

describe.each([
  ['forward', HOUR],
  ['back', -HOUR],
])('a clock that jumps %s an hour', (_, ms) => {
  test('keeps nobody waiting for a draft to be left alone', async () => {
    const { clock, inner, jump } = jumpingClock();
    const scheduler = createScheduler(() => 120, clock);
    scheduler.opened('a');
    scheduler.changed('a');
    jump(ms);
    const quiet = scheduler.quiet('a');
    inner.advance(120);
    expect(await quiet).toBe(true);
  });

  test('keeps no change of a file from being taken up once things have settled', () => {
    const { clock, inner, jump } = jumpingClock();
    let runs = 0;
    const changed = debounce(clock, () => {
      runs += 1;
    });
    changed();
    jump(ms);
    changed();
    inner.advance(40);
    expect(runs).toBe(1);
  });

  test('nor while changes keep coming', () => {
    const { clock, inner, jump } = jumpingClock();
    let runs = 0;
    const changed = debounce(clock, () => {
      runs += 1;
    });
    changed();
    jump(ms);
    for (let time = 0; time < 600; time += 30) {
      changed();
      inner.advance(30);
    }
    expect(runs).toBeGreaterThan(0);
  });
});
