import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { completeAt } from '../../../server/src/core/completion/complete';
import { small } from '../hover/small-base';

const draftPiece = fc.constantFrom(
  '@',
  '[',
  ']',
  ';',
  '-',
  '{',
  '}',
  '`',
  '```',
  '$',
  '$$',
  '\n',
  '\n\n',
  '    ',
  '> ',
  '<!--',
  '-->',
  '\\',
  'har',
  '@hardy2012',
  ' ',
  '.',
  '(',
  ')',
  '\r\n',
  '😀',
  'é',
  '\ud83d',
  '~~~',
  '- ',
  '1. ',
);

test('any offset of any text is safe, and what is replaced touches the cursor', () => {
  const drafts = fc.array(draftPiece, { maxLength: 30 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(drafts, fc.integer({ min: -2, max: 80 }), (text, offset) => {
      const completions = completeAt(text, offset, small);
      if (!completions) return;
      const { start, end } = completions.span;
      expect(start).toBeLessThanOrEqual(offset);
      expect(end).toBeGreaterThanOrEqual(offset);
      expect(text.slice(start, end)).not.toContain('\n');
      for (const { filterText } of completions.items)
        expect(filterText.startsWith(text.slice(start, offset))).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test.each([-1, 1e9, Number.NaN, 1.5])('offset %d offers nothing', (offset) => {
  expect(completeAt('[@har', offset, small)).toBeUndefined();
});
