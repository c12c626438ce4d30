import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyText } from '../../support/any-base-text';
import { baseOf, SOUND } from './memory-base';

const FILES = Object.keys(SOUND);

test('whatever a file holds is a base with problems, never an exception', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...FILES), anyText, async (file, text) => {
      const base = await baseOf({ [file]: text });
      for (const { message, line } of base.problems) {
        expect(message).toMatch(/^\S.*[.?]$/s);
        expect(line).toBeGreaterThanOrEqual(0);
      }
    }),
    { numRuns: 150 },
  );
});

test('a sound base with any stretch of one file cut out keeps telling, and its other files stay', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('claims.yaml', 'facts.yaml'),
      fc.nat(400),
      fc.nat(40),
      async (file, from, length) => {
        const text = SOUND[file] ?? '';
        const base = await baseOf({ [file]: text.slice(0, from) + text.slice(from + length) });
        expect(base.trials).toHaveLength(2);
        expect(base.concepts).toHaveLength(10);
      },
    ),
    { numRuns: 100 },
  );
});
