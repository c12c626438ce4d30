import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isSilent } from '../support/statement-fixture';

const FOLDER = 'tests/corpus/right-drafts';
const drafts = readdirSync(FOLDER);

test('there are drafts', () => {
  expect(drafts.length).toBeGreaterThan(10);
});

test.each(drafts)('a draft that is right throughout raises no more than hints: %s', (name) => {
  isSilent(readFileSync(join(FOLDER, name), 'utf8'));
});
