import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type SplitChunk, splitChunks } from '../../../server/src/core/text/chunks';
import { resplit } from '../../../server/src/core/text/resplit';
import { anyEdits, versionsOf } from './any-edits';

describe('resplit', () => {
  it('gives the chunks that the draft has, whatever was done to it', () => {
    fc.assert(
      fc.property(anyEdits, (edited) => {
        let earlier: { text: string; chunks: readonly SplitChunk[] } | undefined;
        for (const text of versionsOf(edited)) {
          if (earlier) {
            const { chunks, before, after } = resplit(earlier, text);
            expect(chunks).toEqual(splitChunks(text));
            expect(textsOf(chunks.slice(0, before))).toEqual(textsOf(earlier.chunks.slice(0, before)));
            expect(textsOf(lastOf(chunks, after))).toEqual(textsOf(lastOf(earlier.chunks, after)));
          }
          earlier = { text, chunks: splitChunks(text) };
        }
      }),
      { numRuns: 2_000, seed: 7 },
    );
  });

  it.each([
    ['a word within a paragraph', 'One.\n\nTwo.\n\nThree.\n\nFour.\n\nFive.', 'Four.', 'Four more.', 2, 1],
    ['a comment opened', 'One.\n\nTwo.\n\nThree.\n\nFour.', 'Three.', '<!-- Three.', 1, 0],
    ['a heading taken away', 'One.\n\n# Two\n\nThree.\n\nFour.', '# Two', '', 0, 2],
    ['metadata closed', 'One.\n\nTwo.\n\n---\na: b\n# c\n# d\n# e', '# e', '# e\n---', 2, 0],
    ['metadata no longer at the start', '---\n<!--a: b\n---\n\nOne.', '---\n<!--', '\n\n---\n<!--', 0, 0],
    ['nothing', 'One.\n\nTwo.\n\nThree.', 'Two.', 'Two.', 3, 0],
  ])('keeps what it can: %s', (_, text, old, put, before, after) => {
    const edited = text.replace(old, put);
    const kept = resplit({ text, chunks: splitChunks(text) }, edited);
    expect(kept).toEqual({ chunks: splitChunks(edited), before, after });
  });
});

function textsOf(chunks: readonly SplitChunk[]): string[] {
  return chunks.map(({ text }) => text);
}

function lastOf<T>(list: readonly T[], count: number): readonly T[] {
  return count === 0 ? [] : list.slice(-count);
}
