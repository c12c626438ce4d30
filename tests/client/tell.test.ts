import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** The files of the client that tell something by the editor's own functions. */
function callersOf(pattern: RegExp): string[] {
  return readdirSync('client/src', { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.ts') && pattern.test(readFileSync(join('client/src', file), 'utf8')),
  );
}

test('every message goes through the one file that takes the links out of it', () => {
  expect(callersOf(/\bshow(?:Error|Warning|Information)Message\b|\bsetStatusBarMessage\b/)).toEqual([
    'tell.ts',
  ]);
});
