import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitChunks } from '../../../server/src/core/text/chunks';
import { toProse, toSource } from '../../../server/src/core/text/offsets';
import { parseChunk } from '../../../server/src/core/text/parse';
import type { Block } from '../../../server/src/core/text/prose';
import { anyDraft, plainText } from './any-draft';
import { anyMarkdown } from './any-markdown';
import { read, readDraft } from './fixtures';

/** The words of a block with what the source has in their place. */
function wordsOf(text: string, block: Block): { word: string; source: string; back: string | undefined }[] {
  return Array.from(block.text.matchAll(/[\p{L}\p{N}]+/gu), ({ 0: word, index }) => {
    const span = toSource(block, { start: index, end: index + word.length });
    const at = toProse(block, span.start);
    return {
      word,
      source: text.slice(span.start, span.end),
      back: at === undefined ? at : block.text.slice(at, at + word.length),
    };
  });
}

describe('any text', () => {
  it('is rebuilt by its parts and the blank space between them', () => {
    fc.assert(
      fc.property(fc.oneof(anyMarkdown, anyDraft), (text) => {
        let at = 0;
        for (const chunk of splitChunks(text)) {
          expect(text.slice(at, chunk.start)).toMatch(at === 0 ? /^\uFEFF?[ \t\r\n]*$/ : /^[ \t\r\n]*$/);
          expect(text.startsWith(chunk.text, chunk.start)).toBe(true);
          expect(chunk.text).toMatch(/[^ \t\r\n]/);
          at = chunk.start + chunk.text.length;
        }
        expect(text.slice(at)).toMatch(/^\uFEFF?[ \t\r\n]*$/);
      }),
      { numRuns: 500 },
    );
  });

  it('is parsed without a failure, and every character of prose is one of the source', () => {
    fc.assert(
      fc.property(anyMarkdown, (text) => {
        const { blocks, citations, notes } = parseChunk(text);
        expect(notes).toEqual([]);
        for (const { runs, text: prose } of blocks) {
          for (const run of runs.filter((each) => each.sourceLength === undefined)) {
            const source = text.slice(run.source, run.source + run.length);
            expect(source.replaceAll('\0', '\uFFFD').replaceAll(/\s/g, ' ')).toBe(
              prose.slice(run.prose, run.prose + run.length).replaceAll(/\s/g, ' '),
            );
          }
        }
        for (const { keys } of citations) {
          expect(keys.map(({ span }) => text.slice(span.start, span.end))).toEqual(
            keys.map(({ key }) => key),
          );
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a draft', () => {
  it('is read alike in parts and as a whole', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        expect(readDraft(draft)).toEqual(read(draft));
      }),
      { numRuns: 300 },
    );
  });

  it('has every word of its prose at its place', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const words = parseChunk(draft).blocks.flatMap((block) => wordsOf(draft, block));
        expect(words).toEqual(words.map(({ word }) => ({ word, source: word, back: word })));
      }),
      { numRuns: 300 },
    );
  });

  it('without markup is read as the parser reads it', () => {
    fc.assert(
      fc.property(plainText, (text) => {
        // The comment, which is not read, sends the paragraph through the parser.
        const parsed = parseChunk(`${text}\n\n<!-- -->`);
        expect(parseChunk(text)).toEqual(parsed);
      }),
      { numRuns: 500 },
    );
  });
});
