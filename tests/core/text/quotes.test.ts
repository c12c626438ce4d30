import { describe, expect, it } from 'vitest';
import { quotedSpans } from '../../../server/src/core/text/quotes';

/** `{` and `}` stand where a quoted passage begins and ends. */
const MARKED = [
  'He said {"it helps"} and left.',
  '{"It helps,"} he said, {"and lasts."}',
  'He said {\u201cit helps\u201d} and {\u00abit lasts\u00bb} and {\u201eit ends\u201c} and {\u201eit ends\u201d}.',
  'He said {\u201cit \u201chelps\u201d him\u201d} here.',
  'He said {\u201cit "helps" him\u201d} here.',
  '({"It helps"})',
  '\u2018{"It helps"}\u2019',
  'He said "it helps and left.',
  'He said \u201cit helps and {\u201cleft\u201d}.',
  'He left\u201d and \u201cstayed.',
  'A 5" tube and a 6" tube.',
  'A 5" tube and {"a 6 tube"} here.',
  "It's 'so' said.",
  '" "',
  '\u00bb a \u00ab',
  '',
];

describe('quotedSpans', () => {
  it.each(MARKED)('%s', (marked) => {
    const text = marked.replaceAll(/[{}]/g, '');
    const spans = quotedSpans(text);
    let drawn = text;
    for (const { start, end } of spans.toReversed()) {
      drawn = `${drawn.slice(0, start)}{${drawn.slice(start, end)}}${drawn.slice(end)}`;
    }
    expect(drawn).toBe(marked);
  });

  it('does not take long over marks that nothing closes', () => {
    expect(quotedSpans('\u201ca '.repeat(100_000))).toEqual([]);
  });
});
