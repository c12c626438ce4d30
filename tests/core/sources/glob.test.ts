import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchesGlob } from '../../../server/src/core/sources/glob';

test.each([
  ['notes.md', 'notes.md', true],
  ['notes.md', 'drafts/notes.md', false],
  ['**/notes.md', 'notes.md', true],
  ['**/notes.md', 'a/b/notes.md', true],
  ['*.md', 'a/notes.md', false],
  ['*.md', 'notes.md', true],
  ['*.md', 'notes.qmd', false],
  ['draft-?.md', 'draft-2.md', true],
  ['draft-?.md', 'draft-10.md', false],
  ['a*b*c.md', 'a-b-b-c.md', true],
  ['a*b*c.md', 'a-c-b.md', false],
  ['drafts', 'drafts/old/notes.md', true],
  ['drafts/', 'drafts/notes.md', true],
  ['./drafts/**', 'drafts/notes.md', true],
  ['drafts/**/old', 'drafts/a/b/old/notes.md', true],
  ['drafts/**/old', 'drafts/old/notes.md', true],
  ['drafts/**/old', 'drafts/new/notes.md', false],
  ['**', 'notes.md', true],
  ['{notes,drafts}/*.{md,qmd}', 'drafts/one.qmd', true],
  ['{notes,drafts}/*.{md,qmd}', 'other/one.qmd', false],
  ['{a,{b,c}}.md', 'c.md', true],
  ['{a.md', '{a.md', true],
  ['[a].md', 'a.md', false],
  ['', 'notes.md', false],
  ['/', 'notes.md', false],
])('%s stands for %s: %s', (pattern, path, expected) => {
  expect(matchesGlob(pattern, path)).toBe(expected);
});

test('a pattern that is meant to take long does not', () => {
  const name = 'a'.repeat(2_000);
  expect(matchesGlob(`${'a*'.repeat(400)}b`, name)).toBe(false);
  expect(matchesGlob(`${'**/'.repeat(300)}b`, `${'a/'.repeat(2_000)}c`)).toBe(false);
  expect(matchesGlob('{a,b}'.repeat(150), name)).toBe(false);
});

test('a path matches itself and what begins like it', () => {
  const step = fc.stringMatching(/^[a-z0-9 _-]{1,8}$/);
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 5 }), (steps) => {
      const path = steps.join('/');
      expect(matchesGlob(path, path)).toBe(true);
      expect(matchesGlob('**', path)).toBe(true);
      expect(matchesGlob(steps[0] ?? '', path)).toBe(true);
    }),
  );
});
