import { default as createMarkdown } from 'markdown-it';
import { describe, expect, test } from 'vitest';
import { previewPlugin } from '../../client/src/preview/plugin';
import type { ShownPreview } from '../../client/src/preview/preview-text';

const NOTHING: ShownPreview = {
  isCurrent: true,
  numbered: true,
  citations: [],
  references: [],
  findings: [],
};

/** The HTML that a preview shows of a text. */
function shown(text: string, preview: Partial<ShownPreview> | undefined): string {
  const md = createMarkdown({ html: true, linkify: true });
  return previewPlugin(md, () => preview && { ...NOTHING, ...preview }).render(text);
}

function cited(...pairs: readonly (readonly [string, string])[]): Pick<ShownPreview, 'citations'> {
  return {
    citations: pairs.map(([written, printed]) => ({
      written,
      printed,
      references: 'Lee. Tea.',
      known: true,
    })),
  };
}

/** What is shown in the place of citations, as `<printed>`. */
function plain(html: string): string {
  return html
    .replace(/<span class="evidence-lens-citation[^>]*>([^<]*)<\/span>/g, '‹$1›')
    .replace(/<[^>]*>/g, '')
    .trim();
}

describe('citations', () => {
  const known = cited(
    ['[@lee2001]', '[1]'],
    ['@lee2001', 'Lee 2001 [1]'],
    ['@lee2001 [p. 3]', 'Lee 2001 [1, p. 3]'],
    ['[see @lee2001; -@ray]', '[see 1; 2]'],
    ['{cite:p}`lee2001`', '[1]'],
  );
  test.each([
    ['Tea [@lee2001].', 'Tea ‹[1]›.'],
    ['@lee2001 and @lee2001 [p. 3] say', '‹Lee 2001 [1]› and ‹Lee 2001 [1, p. 3]› say'],
    ['*Tea* [see @lee2001; -@ray].', 'Tea ‹[see 1; 2]›.'],
    ['Tea {cite:p}`lee2001`.', 'Tea ‹[1]›.'],
    ['| Tea | [@lee2001] |\n|--|--|\n| a | [@lee2001] |', '‹[1]›'],
    ['- Tea [@lee2001]', 'Tea ‹[1]›'],
    ['me@lee2001.org and @lee2001b', 'me@lee2001.org and @lee2001b'],
    ['`[@lee2001]`', '[@lee2001]'],
    ['    [@lee2001]', '[@lee2001]'],
    ['[@nobody]', '[@nobody]'],
  ])('%j reads %j', (text, expected) => {
    expect(plain(shown(text, known))).toContain(expected);
  });

  test('a text that nothing is known of is left as it is', () => {
    expect(shown('Tea [@lee2001].', undefined)).toBe('<p>Tea [@lee2001].</p>\n');
  });
});

describe('findings', () => {
  const at = (line: number, start: number, end: number, toLine = line): Pick<ShownPreview, 'findings'> => ({
    findings: [
      {
        range: { start: { line, character: start }, end: { line: toLine, character: end } },
        severity: 'warning',
        message: 'It does not.',
      },
    ],
  });
  /** The text with «» around what is underlined. */
  const underlined = (text: string, preview: Partial<ShownPreview>): string =>
    shown(text, preview)
      .replace(
        /<span class="evidence-lens-finding evidence-lens-warning" title="It does not.">([^<]*)<\/span>/g,
        '«$1»',
      )
      .trim();

  test.each([
    ['Milk. Tea cures. Water.', at(0, 6, 16), '<p>Milk. «Tea cures.» Water.</p>'],
    ['**Tea** `x` cures.', at(0, 0, 18), '<p><strong>«Tea»</strong>« »<code>x</code>« cures.»</p>'],
    ['A [tea](b "tea") cures.', at(0, 0, 23), '<p>«A »<a href="b" title="tea">«tea»</a>« cures.»</p>'],
    ['> - Milk.\n>   Tea\n>   cures.', at(1, 4, 10, 2), 'Milk.\n«Tea»\n«cures.»'],
    ['# Tea cures\n\nMilk.', at(0, 2, 11), '<h1>«Tea cures»</h1>'],
    ['a\n\nTea &amp; milk cure. Tea.', at(2, 0, 20), '«Tea »&amp;« milk cure.» Tea.'],
    ['| a | b |\n|--|--|\n| tea | Tea cures |', at(2, 8, 17), '<td>«Tea cures»</td>'],
  ])('%j is underlined in its place', (text, preview, expected) => {
    expect(underlined(text, preview)).toContain(expected);
  });

  test('citations within keep their place', () => {
    const preview = { ...at(0, 0, 21), ...cited(['[@lee2001]', '[1]']) };
    expect(plain(underlined('Tea [@lee2001] cures. Milk.', preview))).toBe('«Tea »‹[1]›« cures.» Milk.');
  });

  test('nothing is underlined while the text is newer than what is known of it', () => {
    const text = 'Tea cures.';
    expect(shown(text, { ...at(0, 0, 10), isCurrent: false })).toBe('<p>Tea cures.</p>\n');
  });
});

describe('the reference list', () => {
  test('is numbered where the style numbers, and stands at the end', () => {
    expect(shown('Tea.', { references: ['Lee. Tea.', 'Ray. Milk.'] })).toMatch(
      /^<p>Tea.<\/p>\n<section class="evidence-lens-references">\n<h2>References<\/h2>\n<ol>\n<li>Lee. Tea.<\/li>/,
    );
    expect(shown('Tea.', { references: ['Lee. Tea.'], numbered: false })).toContain('<ul>');
  });
});

test('whatever a base holds is shown as text', () => {
  const hostile = '"><script>alert(1)</script>]]> javascript:alert(1)';
  const html = shown('Tea cures [@lee].', {
    citations: [{ written: '[@lee]', printed: hostile, references: hostile, known: false }],
    references: [hostile],
    findings: [
      {
        range: { start: { line: 0, character: 0 }, end: { line: 0, character: 9 } },
        severity: 'warning',
        message: hostile,
      },
    ],
  });
  expect(html).not.toContain('<script');
  expect(html.match(/<[a-z0-9]+/g)).toEqual(['<p', '<span', '<span', '<section', '<h2', '<ol', '<li']);
  expect(
    html.match(/&quot;&gt;&lt;script&gt;alert\(1\)&lt;\/script&gt;\]\]&gt; javascript:alert\(1\)/g),
  ).toHaveLength(4);
});
