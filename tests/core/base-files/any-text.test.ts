import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { completeInBase } from '../../../server/src/core/base-files/complete';
import { definitionsOf } from '../../../server/src/core/base-files/definition';
import { nameInFile } from '../../../server/src/core/base-files/find-names';
import { hoverInBase } from '../../../server/src/core/base-files/hover';
import { problemsIn } from '../../../server/src/core/base-files/problems';
import { referencesInBase } from '../../../server/src/core/base-files/references';
import { renameInBase } from '../../../server/src/core/base-files/rename';
import { symbolsIn } from '../../../server/src/core/base-files/symbols';
import { anyText, SCRAPS } from '../../support/any-base-text';
import { SOUND } from '../evidence/memory-base';
import { sourcesOf } from './sources';

const FILES = Object.keys(SOUND);

/** Asks everything there is to ask at one place of a file. */
async function askAll(path: string, text: string, offset: number): Promise<void> {
  const sources = await sourcesOf({ [path]: text });
  const file = sources.files.find((one) => one.path === path);
  if (!file) throw new Error(`No ${path}`);
  const completions = completeInBase(file, offset, sources);
  if (completions) {
    expect(completions.span.start).toBeLessThanOrEqual(offset);
    expect(completions.span.end).toBeGreaterThanOrEqual(offset);
  }
  hoverInBase(file, offset, sources);
  symbolsIn(file);
  for (const { span } of problemsIn(file, sources.base)) {
    expect(span.end).toBeLessThanOrEqual(text.length);
    expect(span.start).toBeLessThanOrEqual(span.end);
  }
  const name = nameInFile(file, offset);
  if (!name) return;
  definitionsOf(name, sources);
  expect(referencesInBase(name, sources, true)).toContainEqual({ file: path, span: name.span });
  const renamed = renameInBase(name, 'another-name', sources);
  if ('edits' in renamed) expect(renamed.edits.length).toBeGreaterThan(0);
}

test('whatever a file holds, every question has an answer', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...FILES), anyText, fc.integer({ min: -5, max: 200 }), askAll),
    { numRuns: 100 },
  );
});

test('so has a sound file with any stretch cut out or put in', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...FILES),
      fc.nat(500),
      fc.nat(30),
      fc.constantFrom('', ...SCRAPS),
      async (path, from, length, scrap) => {
        const sound = SOUND[path] ?? '';
        await askAll(path, sound.slice(0, from) + scrap + sound.slice(from + length), from + scrap.length);
      },
    ),
    { numRuns: 100 },
  );
});

test.each([
  ' ',
  '\n',
  '"',
  "'",
  '{"\\"',
  '[',
  '{',
  '- ',
  'a:\n',
  '? ',
  '&a ',
  '#',
  'claims:\n  - \n',
  '[{"id":"a"},',
])('a long text of nothing but %j is no trouble', async (scrap) => {
  const sources = await sourcesOf();
  const text = scrap.repeat(400_000 / scrap.length);
  const file = { path: 'claims.yaml', kind: 'claims', text } as const;
  const found = completeInBase(file, text.length, sources);
  expect(found?.items.length ?? 0).toBeLessThan(100);
});
