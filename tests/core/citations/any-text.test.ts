import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { createAnalyser } from '../../../server/src/core/analyse';
import { completeAt } from '../../../server/src/core/completion/complete';
import { numbered } from './drawn';

const PIECES = [
  '[1]',
  '[3, 5-7]',
  '[99]',
  '\\[2\\]',
  '[4](#ref-4)',
  '[',
  ']',
  '^',
  '^12^',
  '^[',
  '<sup>',
  '</sup>',
  '1,2',
  '¹²',
  '{cite:p}',
  '{cite:t}`a,b`',
  '{cite}`{see}hardy2012{p. 3}`',
  '`',
  '@hardy2012',
  '[@hardy2012; ',
  '[^1]',
  '\n\n[^1]: ',
  '\n[2]: https://x.org\n',
  '\n\n## References\n\n',
  '\n1. Hardy 2012',
  '\n[2] Smith. ',
  'Hard',
  ' Pain fell',
  '. ',
  '\n\n',
  '| a |\n|---|\n| b [1] |',
  '> ',
  '- ',
  '😀',
  '&amp;',
  '\r\n',
];

test('any draft is read and completed, with every citation at its place', () => {
  const drafts = fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((pieces) => pieces.join(''));
  const analyse = createAnalyser();
  fc.assert(
    fc.property(drafts, fc.nat(), (text, at) => {
      const analysis = analyse(text, numbered);
      let last = 0;
      for (const { kind, span, keys } of analysis.citations) {
        expect(span.start).toBeGreaterThanOrEqual(last);
        last = span.start;
        for (const key of keys) {
          const written = text.slice(key.span.start, key.span.end);
          if (kind === 'numeric') expect(written).toMatch(/^[\d¹²,;\s-]+$/);
          else expect(written).toBe(key.key);
          expect(key.span.end).toBeLessThanOrEqual(span.end);
        }
      }
      const offset = at % (text.length + 1);
      const found = completeAt(text, offset, numbered, analysis);
      expect(found?.span.start ?? offset).toBeLessThanOrEqual(offset);
      expect(found?.span.end ?? offset).toBeGreaterThanOrEqual(offset);
    }),
    { numRuns: 120 },
  );
});
