// Runs tests/editor/screen, which look at the editor as it shows itself to a person.
import { spawnSync } from 'node:child_process';

/** Runs the tests, which tell what comes of them themselves, and gives whether all passed. */
export function runScreenTests() {
  const args = ['run', '--config', 'tests/editor/screen/vitest.config.mts', '--root', '.'];
  const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return status === 0;
}
