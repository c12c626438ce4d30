import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { BIN } from '../cli/spawn';

/** How many functions V8 optimises while the example draft is checked. */
function optimised(): number {
  const args = ['--trace-opt', BIN, 'check', 'examples/ketamine-review/draft.md'];
  const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return stdout.match(/^\[compiling method/gm)?.length ?? 0;
}

test('a draft is checked by code that is hardly optimised', () => {
  const few = optimised();
  expect(few).toBeGreaterThan(0);
  expect(few).toBeLessThan(30);
});
