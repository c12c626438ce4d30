import { describe, expect, it } from 'vitest';
import { toProse, toSource } from '../../../server/src/core/text/offsets';
import { parseChunk } from '../../../server/src/core/text/parse';
import type { Block } from '../../../server/src/core/text/prose';
import { withCursor, withSpans } from '../../support/fixture';

/** Source with stretches marked by the prose that they are the source of. */
const MARKED = [
  `
It is *very* effective[^1] for pain.
       ^^^^^^^^^^^^^^^ very effective
             ^^^^^^^^^^^^^^^^^ effective for
                               ^^^^ pain
`,
  `
AT&amp;T &mdash; the *drug* \\*helped\\* [@a; @b] (p &lt; .05).
^^^^^^^^ AT&T
         ^^^^^^^^^^^^^^^^^^^^^^^^^^^ — the drug *helped
                                                ^^^^^^^^^^^ (p < .05
`,
  `
- An item with    wide *space* [@a],
                  ^^^^^^^^^^^ wide space
  and a line
  ^^^ and
  with 😀 more.
       ^^ 😀
          ^^^^ more
`,
  `
| Drug | Effect of [*it*](http://x.org) |
         ^^^^^^^^^^^^^^ Effect of it
|------|------------------|
| a    | none \\| some [@a] |
         ^^^^^^^^^^^^ none | some
`,
  `
![A *wide* &amp; long caption.](a.png)
     ^^^^^^^^^^^^^^^^ wide & long
`,
  `
The note.^[It *has* words.] End.
^^^^^^^^ The note
               ^^^^^^^^^^ has words
                            ^^^ End
`,
  `
<p>It <b>helps</b> AT&amp;T.</p>
         ^^^^^^^^^^^^^^^^^^ helps AT&T
`,
  `
[Link *text*][ref] and ![](a.png) more.
 ^^^^^^^^^^ Link text
       ^^^^^^^^^^^^^^^ text and
                   ^^^^^^^^^^^^^^^^^^^ and more
`,
];

/** Source with a cursor, and the prose with the cursor where it then stands; none where the source is no prose. */
const CURSORS: readonly (readonly [source: string, prose: string | undefined])[] = [
  ['It is *ve|ry* good.', 'It is ve|ry good.'],
  ['It is *very|* good.', 'It is very| good.'],
  ['It is *|very* good.', 'It is |very good.'],
  ['It is **|*very*** good.', undefined],
  ['|It is', '|It is'],
  ['It is|', 'It is|'],
  ['It [@|a] is', undefined],
  ['It `co|de` is', undefined],
  ['AT&am|p;T', 'AT|&T'],
  ['AT&amp;|T', 'AT&|T'],
  ['# He|ading', 'He|ading'],
  ['|# Heading', undefined],
  ['- one\n- t|wo', 't|wo'],
];

function blocksAround(text: string): readonly Block[] {
  return parseChunk(text).blocks;
}

describe('toSource', () => {
  it.each(MARKED)('gives exactly the words: %s', (marked) => {
    const { text, spans } = withSpans(marked);
    const found = spans.map(({ start, end, label }) => {
      const block = blocksAround(text).find((each) => each.text.includes(label));
      const at = block?.text.indexOf(label) ?? -1;
      return {
        marked: { start, end },
        label,
        found: block && toSource(block, { start: at, end: at + label.length }),
      };
    });
    expect(found.map((each) => each.found)).toEqual(found.map((each) => each.marked));
  });

  it('leaves out space around the words', () => {
    const [block] = blocksAround('One *two* three');
    expect(block && toSource(block, { start: 3, end: 8 })).toEqual({ start: 5, end: 8 });
  });

  it('gives an empty span at the start of the block for a span without words', () => {
    const [block] = blocksAround('\n\nOne two');
    const spans = [
      { start: 3, end: 4 },
      { start: 2, end: 2 },
      { start: 50, end: 60 },
      { start: 5, end: 2 },
    ];
    expect(spans.map((span) => block && toSource(block, span))).toEqual(
      spans.map(() => ({ start: 2, end: 2 })),
    );
  });
});

describe('toProse', () => {
  it.each(CURSORS)('%j stands at %j', (source, prose) => {
    const { text, offset } = withCursor(source);
    const found = blocksAround(text).flatMap((block) => {
      const at = toProse(block, offset);
      return at === undefined ? [] : [`${block.text.slice(0, at)}|${block.text.slice(at)}`];
    });
    expect(found).toEqual(prose === undefined ? [] : [prose]);
  });
});
