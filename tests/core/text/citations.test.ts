import { describe, expect, it } from 'vitest';
import { parseChunk } from '../../../server/src/core/text/parse';
import { drawSpans, withSpans } from '../../support/fixture';
import { markedCitations, read } from './fixtures';

/** Drafts with their citations marked, as `kind: prefix key (suffix); ...`. */
const MARKED = [
  `
It helps [@smith2012].
         ^^^^^^^^^^^^ cluster: smith2012
`,
  `
It helps [see @a, pp. 3-4; also -@b, ch. 2, and *passim*; @c].
         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ cluster: see a (pp. 3-4); also -b (ch. 2, and passim); c
`,
  `
It helps [-@a] and [- @b].
         ^^^^^ cluster: -a
                   ^^^^^^ cluster: - b
`,
  `
@smith2012 found it, as did @b [p. 3] and -@c.
^^^^^^^^^^ narrative: smith2012
                            ^^^^^^^^^ narrative: b (p. 3)
                                          ^^^ narrative: -c
`,
  `
As @a [see @b] and @c[12] and @d ([@e]) say.
   ^^ narrative: a
      ^^^^^^^^ cluster: see b
                   ^^^^^^ narrative: c (12)
                              ^^ narrative: d
                                  ^^^^ cluster: e
`,
  `
Keys: @doe:2020-a.b, @a_b, @10.1000/x; @ébert2001. @{odd key}! @{https://x.org/a_(b)}.
      ^^^^^^^^^^^^^ narrative: doe:2020-a.b
                     ^^^^ narrative: a_b
                           ^^^^^^^^^^ narrative: 10.1000/x
                                       ^^^^^^^^^^ narrative: ébert2001
                                                   ^^^^^^^^^^ narrative: odd key
                                                               ^^^^^^^^^^^^^^^^^^^^^^ narrative: https://x.org/a_(b)
`,
  `
Ends: @a. (@b) @c: @d--e @f's "@g" @h, @i?
      ^^ narrative: a
           ^^ narrative: b
               ^^ narrative: c
                   ^^ narrative: d
                         ^^ narrative: f
                               ^^ narrative: g
                                   ^^ narrative: h
                                       ^^ narrative: i
`,
  `
Nested [as in @a, [p. 3] and [@b]] once; [but [@c] here].
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^ cluster: as in a ([p. 3] and [); b (])
                                              ^^^^ cluster: c
`,
  `
Marked: *@a*b **[@c]**, [see *@d*], @e<sup>1</sup>.
         ^^ narrative: a
                ^^^^ cluster: c
                        ^^^^^^^^^^ cluster: see d
                                    ^^ narrative: e
`,
  `
Figures @fig-1, [@tbl-2], [@fig-1; @a], [see @b and @sec-x].
                          ^^^^^^^^^^^^ cluster: a
                                        ^^^^^^^^^^^^^^^^^^^ cluster: see b (and)
`,
  `
> Quoted [@a].
         ^^^^ cluster: a
`,
  `
| a | b [@a] |
        ^^^^ cluster: a
|---|---|
| c [@b] | d |
    ^^^^ cluster: b
`,
  `
- item [@a]
       ^^^^ cluster: a
  - inner @b
          ^^ narrative: b

# Heading [@c]
          ^^^^ cluster: c

[^1]: Note [@d].
           ^^^^ cluster: d

![Caption [@e].](a.png)
          ^^^^ cluster: e

<p>HTML [@f]</p>
        ^^^^ cluster: f
`,
  `
A note.^[See [@a] and @b.] End [@c].
             ^^^^ cluster: a
                      ^^ narrative: b
                               ^^^^ cluster: c
`,
  `
It helps {cite}\`a\`, {cite:p}\`b,c\` and {cite:ps}\`{see}d{p. 3}; e:f-2\`.
         ^^^^^^^^^ role: a
                    ^^^^^^^^^^^^^ role: b; c
                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ role: see d (p. 3); e:f-2
`,
  `
{cite:t}\`a\` found it, as did *{cite:ts}\`\`b, c\`\`*.
^^^^^^^^^^^ role: a
                              ^^^^^^^^^^^^^^^^^ role: b; c
`,
  `
Marks [@__proto__], @_a_ and @{a *b* _c_ d} *are* the key's; *@e*, __@f__ and @_g *h*.
      ^^^^^^^^^^^^ cluster: __proto__
                    ^^^^ narrative: _a_
                             ^^^^^^^^^^^^^^ narrative: a *b* _c_ d
                                                              ^^ narrative: e
                                                                     ^^ narrative: f
                                                                              ^^^ narrative: _g
`,
  `
Open [see @a, text.
          ^^ narrative: a
`,
];

/** Texts without a citation. */
const NONE = [
  'Write to me@x.org, a.b@x.org or é@x.org.',
  'Escaped \\@a and &commat;b and @ alone and @, and @-a and @{} and @{a\nb}.',
  'In `@a` and ``[@b]`` and $@c$ and $$[@d]$$.',
  '```\n[@a]\n```',
  '    [@a]',
  '$$\n@a\n$$',
  '<!-- [@a] -->',
  'Inline <!-- [@a] --> comment and <a href="@b">tag</a>.',
  'A [@a](http://x.org) and [see @b](#c) and <http://x.org/@d> and https://x.org/@e.',
  '[link]: http://x.org/@a "@b"',
  '---\nauthor: "@a"\n---',
  'See @fig-flow, @tbl-1, @eq-a, @sec-b, @lst-c, @thm-d, @fig:a and [-@fig-b].',
  'See \\@ref(fig:flow).',
  '[12] and [^1] and [text].',
  'A {code}`a`, \\{cite}`b`, {cite} `c`, {cite}``, `{cite}`d` and {cite}e.',
];

describe('citations', () => {
  it.each(MARKED)('are found with their keys: %s', (marked) => {
    const { text } = withSpans(marked);
    expect(drawSpans(text, markedCitations(text))).toBe(marked);
  });

  it.each(NONE)('are none: %j', (text) => {
    expect(markedCitations(text)).toEqual([]);
  });

  it('may run over a line break', () => {
    const text = 'It helps [see @a,\n  p. 3;\r\n@b\n] and @c\n[p. 3].';
    expect(markedCitations(text).map(({ start, end, label }) => [text.slice(start, end), label])).toEqual([
      ['[see @a,\n  p. 3;\r\n@b\n]', 'cluster: see a (p. 3); b'],
      ['@c\n[p. 3]', 'narrative: c (p. 3)'],
    ]);
    expect(read(text)).toEqual(['paragraph: It helps and @c.']);
  });

  it('have the exact place of every key', () => {
    const text = 'Of *x* &amp; [see @a_b, p. 3; -@{c d}].';
    const keys = parseChunk(text).citations.flatMap((citation) => citation.keys);
    expect(keys.map(({ key, span }) => [key, text.slice(span.start, span.end)])).toEqual([
      ['a_b', 'a_b'],
      ['c d', 'c d'],
    ]);
  });

  it('leave prose as one would read it', () => {
    expect(
      [
        'Pain fell [@a].',
        'Pain [@a; @b] fell, [@c] or not ([@d], [@e]).',
        'Pain[@a]fell (e.g., [@b]).',
      ].flatMap(read),
    ).toEqual(['paragraph: Pain fell.', 'paragraph: Pain fell, or not.', 'paragraph: Pain fell (e.g.,).']);
    expect(
      ['@a [p. 3] found it.', '@{b c} [p. 3] and -@d.', 'As in @fig-1 and [@tbl-2; @tbl-3].'].flatMap(read),
    ).toEqual(['paragraph: @a found it.', 'paragraph: @{b c} and -@d.', 'paragraph: As in and.']);
    expect(['Pain fell {cite:p}`a,b`.', '{cite:t}`a, b` found it.'].flatMap(read)).toEqual([
      'paragraph: Pain fell.',
      'paragraph: @a found it.',
    ]);
  });
});
