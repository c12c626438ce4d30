import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { IGNORE_VERBS } from '../../server/src/core/text/ignores';

interface Grammar {
  readonly injectionSelector: string;
  readonly repository: Readonly<Record<'listing' | 'bare' | 'code', { readonly match: string }>>;
}

const grammar: Grammar = JSON.parse(readFileSync('syntaxes/ignore-comment.tmLanguage.json', 'utf8'));

// Oniguruma, which runs the grammar, and JavaScript read these expressions alike.
const pattern = ({ match }: { readonly match: string }) => new RegExp(match, 'g');
const { listing, bare, code } = grammar.repository;

/** The parts of an ignore comment: its first word, its codes and its reason. */
function parts(comment: string): string[] | undefined {
  const [match] = [...comment.matchAll(pattern(listing)), ...comment.matchAll(pattern(bare))];
  if (!match) return undefined;
  const [, word = '', codes = '', , reason = ''] = match;
  return [word, ...[...codes.matchAll(pattern(code))].map(([name]) => name), reason.trim()].filter(Boolean);
}

describe('the grammar of ignore comments', () => {
  test('colours comments of HTML only', () => {
    expect(grammar.injectionSelector).toBe('L:comment.block.html');
  });

  test.each<[string, string[] | undefined]>([
    [
      '<!-- evidence-lens-ignore contradicted-claim: an old leaflet -->',
      ['evidence-lens-ignore', 'contradicted-claim', 'an old leaflet'],
    ],
    [
      '<!-- evidence-lens-disable wrong-figure, a: b: c -->',
      ['evidence-lens-disable', 'wrong-figure', 'a', 'b: c'],
    ],
    ['<!-- evidence-lens-ignore-file: history -->', ['evidence-lens-ignore-file', 'history']],
    ['<!-- evidence-lens-enable wrong-figure -->', ['evidence-lens-enable', 'wrong-figure']],
    ['<!--evidence-lens-ignore-->', undefined],
    ['<!-- evidence-lens-ignored -->', undefined],
    ['<!-- a note -->', undefined],
  ])('%s', (comment, expected) => {
    expect(parts(comment)).toEqual(expected);
  });

  test.each(IGNORE_VERBS)('knows %s', (verb) => {
    expect(parts(`<!-- evidence-lens-${verb}: x -->`)).toEqual([`evidence-lens-${verb}`, 'x']);
  });

  test.each([
    ['a long list', `evidence-lens-ignore ${'a, '.repeat(20_000)}`],
    ['a long reason', `evidence-lens-ignore: ${'- '.repeat(20_000)}`],
    ['much space', `evidence-lens-ignore${' '.repeat(40_000)}`],
  ])('%s is read without trying every way through it', (_, text) => {
    expect([...text.matchAll(pattern(listing)), ...text.matchAll(pattern(bare))].length).toBeLessThan(3);
  });
});
