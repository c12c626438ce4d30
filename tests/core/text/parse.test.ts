import { describe, expect, it } from 'vitest';
import { parseChunk } from '../../../server/src/core/text/parse';
import { read } from './fixtures';

type Case = readonly [text: string, ...blocks: readonly string[]];

const CASES: Readonly<Record<string, readonly Case[]>> = {
  'inline markup': [
    ['It *was* **very ~~un~~likely** to __help__.', 'paragraph: It was very unlikely to help.'],
    ['One  \nline\\\nand\nanother\r\n   one.', 'paragraph: One line and another one.'],
    ['Two  spaces\tand a tab.', 'paragraph: Two spaces and a tab.'],
    [
      'A [link *text*](http://x.org "title") and [another][ref] and [this][].',
      'paragraph: A link text and another and this.',
    ],
    ['A [shortcut] stays.\n\n[shortcut]: http://x.org', 'paragraph: A [shortcut] stays.'],
    ['See [text][ref].\n\n[ref]: http://x.org (title)', 'paragraph: See text.'],
    ['See <http://x.org/a> and https://x.org/a_b_c(d). Or www.x.org.', 'paragraph: See and. Or.'],
    [
      'A link in parentheses ([this](http://x.org)) \\(stays\\).',
      'paragraph: A link in parentheses (this) (stays).',
    ],
    ['Write to me@x.org.', 'paragraph: Write to me@x.org.'],
    ['An ![image](a.png) within.', 'paragraph: An within.'],
    ['Use `code` here, a`b`c and (`d`).', 'paragraph: Use here, a c and.'],
    ['AT&amp;T &lt; 5&nbsp;mg &#8211; &nope; &copy', 'paragraph: AT&T < 5\u00a0mg \u2013 &nope; &copy'],
    ['\\*not emphasis\\* \\[no\\] a\\b', 'paragraph: *not emphasis* [no] a\\b'],
    ["It's the patient\u2019s \u201cown\u201d.", "paragraph: It's the patient\u2019s \u201cown\u201d."],
    ['Of <b>bold</b> CO<sub>2</sub><br>and <!-- no -->more.', 'paragraph: Of bold CO2 and more.'],
    ['Of <kbd>Ctrl</kbd> and <code>x <b>y</b></code> nothing.', 'paragraph: Of and nothing.'],
    ['A [span]{.smallcaps} and {{< pagebreak >}} go.', 'paragraph: A [span] and go.'],
  ],
  formulas: [
    ['An $x^2$ and $$y$$ here.', 'paragraph: An and here.'],
    ['Between $5 and $10, or $400 to $2,000.', 'paragraph: Between $5 and $10, or $400 to $2,000.'],
    ['Escaped \\$5 and 6\\$ stay.', 'paragraph: Escaped $5 and 6$ stay.'],
    ['The $p$-value\nand $a\n< b$.', 'paragraph: The -value and.'],
    ['$$\nx = y\n\nz\n$$'],
    ['$$ x\n+ y $$'],
  ],
  'numbers of references': [
    ['As shown.[12] And before [3,5-7], and [1\u20133].', 'paragraph: As shown. And before, and.'],
    [
      'As shown<sup>12,13</sup> and before.<sup>4\u20136</sup> The 2<sup>nd</sup>.',
      'paragraph: As shown and before. The 2nd.',
    ],
    ['As shown^12^ and the 2^nd^ time, 10^6^ of H~2~O.', 'paragraph: As shown and the 2nd time, 106 of H2O.'],
    ['As shown.\u00b9\u00b2 The area in m\u00b2 of it.', 'paragraph: As shown. The area in m\u00b2 of it.'],
    ['A mean of 4 (95% CI [2, 5]; range [3-7]).', 'paragraph: A mean of 4 (95% CI [2, 5]; range [3-7]).'],
    ['As shown [[12]](#ref-12) and [12](#ref-12).', 'paragraph: As shown and.'],
    ['[12] Smith J. A title.', 'paragraph: [12] Smith J. A title.'],
  ],
  notes: [
    ['A claim.[^1] Another.[^long-name]', 'paragraph: A claim. Another.'],
    ['A claim.^[But *see* below.] Another.', 'paragraph: A claim. Another.', 'footnote: But see below.'],
    [
      '[^1]: The *note*.\n\n    Its end.\n\n    - an item',
      'footnote: The note.',
      'footnote: Its end.',
      'footnote: an item',
    ],
    ['Text.[^1]\n\n[^1]: Note.', 'paragraph: Text.', 'footnote: Note.'],
  ],
  headings: [
    ['# Results', 'heading 1: Results'],
    ['### 3.1 *Main* results {#sec-main .unnumbered} ###', 'heading 3: 3.1 Main results'],
    ['# Trailing \\#', 'heading 1: Trailing #'],
    ['# C# #', 'heading 1: C#'],
    ['A setext\nheading\n===', 'heading 1: A setext heading'],
    ['Another\n---', 'heading 2: Another'],
    ['# {-}'],
    ['#'],
  ],
  lists: [
    [
      '- one\n- two\n  goes on\n\n  and *on*',
      'list-item: one',
      'list-item: two goes on',
      'list-item: and on',
    ],
    ['1. one\n   - inner\n     1. innermost', 'list-item: one', 'list-item: inner', 'list-item: innermost'],
    ['- [ ] to do\n- [x] done', 'list-item: to do', 'list-item: done'],
    ['- # Heading\n\n      code\n\n  > quote', 'heading 1: Heading'],
  ],
  tables: [
    [
      '| Drug | Effect |\n|:-----|-------:|\n| aspirin | *none* \\| `x\\|y` [@a] |\n| other | |\n',
      'table-cell: Drug',
      'table-cell: Effect',
      'table-cell [0, 0 Drug, aspirin]: aspirin',
      'table-cell [0, 1 Effect, aspirin]: none |',
      'table-cell [1, 0 Drug, other]: other',
    ],
    [
      'a | b\n-|-\n1 | 2 | 3',
      'table-cell: a',
      'table-cell: b',
      'table-cell [0, 0 a, 1]: 1',
      'table-cell [0, 1 b, 1]: 2',
      'table-cell [0, 2 , 1]: 3',
    ],
    [
      '| a |\n|---|\n| 1 |\n: The *caption* {#tbl-a}',
      'table-cell: a',
      'table-cell [0, 0 a, 1]: 1',
      'caption: The caption',
    ],
    ['| not | a table |', 'paragraph: | not | a table |'],
  ],
  captions: [
    ['![The *caption*, AT&amp;T [@a].](a.png "title"){#fig-a width=50%}', 'caption: The caption, AT&T.'],
    ['![One](a.png) ![Two](b.png)\n![](c.png)', 'caption: One', 'caption: Two'],
    ['![By reference][fig]', 'caption: By reference'],
    ['![By reference][fig]\n\n[fig]: a.png', 'caption: By reference'],
    ['![][image1]'],
    ['Table: The caption.', 'caption: The caption.'],
    [': The caption. {#tbl-a}', 'caption: The caption.'],
    ['Table 1: not marked.', 'paragraph: Table 1: not marked.'],
  ],
  html: [
    ['<div>\nIt <b>helps</b> AT&amp;T.\n<!-- no -->\n</div>', 'paragraph: It helps AT&T.'],
    ['<p>One<p>Two<br>three</p>', 'paragraph: One', 'paragraph: Two three'],
    ['<h2>Results</h2><ul><li>one</ul>', 'heading 2: Results', 'list-item: one'],
    ['<table><tr><td>a<td>b</table>', 'table-cell: a', 'table-cell: b'],
    ['<figure>\n<img src="a">\n<figcaption>Words<sup>1,2</sup></figcaption>\n</figure>', 'caption: Words'],
    ['<!-- hidden --> It helps.', 'paragraph: It helps.'],
    ['<pre>\ncode\n\ncode</pre>'],
    ['<script>\nlet a;\n\nlet b;'],
    ['<script'],
    ['<blockquote>said by others</blockquote>'],
  ],
  'what is not read': [
    ['> quoted\nlazily\n\n> - more'],
    ['```\ncode\n```'],
    ['    indented code'],
    ['<!-- a\n\nb'],
    ['[ref]: http://x.org "title"'],
    ['---\ntitle: It helps\n---'],
    ['---\ntitle: It helps\n...'],
    ['***'],
    ['::: {.note title="It helps"}'],
    [''],
  ],
  'odd characters': [
    ['\uFEFFAfter a byte order mark.', 'paragraph: After a byte order mark.'],
    ['\uFEFF# Heading', 'heading 1: Heading'],
    ['A\0B *c*', 'paragraph: A\uFFFDB c'],
    ['An 😀 *emoji* and half of one \ud83d.', 'paragraph: An 😀 emoji and half of one \ud83d.'],
    ['Words\r*with* lone\rcarriage returns.', 'paragraph: Words with lone carriage returns.'],
    ['Cafe\u0301 *cafe\u0301*', 'paragraph: Cafe\u0301 cafe\u0301'],
  ],
};

describe('parseChunk', () => {
  for (const [name, cases] of Object.entries(CASES)) {
    it.each(cases)(`${name}: %j`, (text, ...blocks) => {
      expect(read(text)).toEqual(blocks);
    });
  }

  it('keeps a block of citations alone, for what stands above it', () => {
    expect(parseChunk('[@a; @b].').blocks).toMatchObject([{ text: '.', citations: [{ at: 0 }] }]);
    expect(parseChunk('| a |\n|---|\n| [@a] |').blocks).toMatchObject([
      { text: 'a' },
      { text: '', citations: [{ at: 0 }] },
    ]);
  });

  it('places citations in the prose', () => {
    const [block] = parseChunk(
      'It helps [@a]. @b and -@c [p. 3] agree *[see @d]* (`x`, [@e]; @fig-1).',
    ).blocks;
    const placed = block?.citations.map(({ at, citation }) => [
      citation.keys[0]?.key,
      block.text.slice(0, at),
    ]);
    expect(block?.text).toBe('It helps. @b and -@c agree.');
    expect(placed).toEqual([
      ['a', 'It helps'],
      ['b', 'It helps. '],
      ['c', 'It helps. @b and '],
      ['d', 'It helps. @b and -@c agree'],
      ['e', 'It helps. @b and -@c agree'],
    ]);
  });
});
