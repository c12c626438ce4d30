import { expect, test } from 'vitest';
import { createAnalyser } from '../../../server/src/core/analyse';
import { frontMatterKeys } from '../../../server/src/core/citations/front-matter-keys';
import { hoverAt } from '../../../server/src/core/hover/hover';
import { highlightsAt } from '../../../server/src/core/navigation/highlights';
import { drawSpans, withCursor } from '../../support/fixture';
import { small } from '../hover/small-base';

const analyse = createAnalyser();

test.each([
  `---
nocite: |
  @a, @{odd key}; @b:c-d.
   ^ a
        ^^^^^^^ odd key
                   ^^^^^ b:c-d
email: me@x.org, "@*"
---

Text [@e].
`,
  `---
abstract: As in [@__a__].
                  ^^^^^ __a__
---
`,
])('the keys of front matter are found: %s', (marked) => {
  const text = marked.replace(/^ +\^.*\n/gm, '');
  const keys = frontMatterKeys(text).map(({ key, span }) => ({ ...span, label: key }));
  expect(drawSpans(text, keys)).toBe(marked);
});

test.each(['Text @a.', '---\n\n@a\n', '', '\n---\nnocite: "@a"\n---\n'])('%j has none', (text) => {
  expect(frontMatterKeys(text)).toEqual([]);
});

test.each([
  ['---\nnocite: "@hardy|2012"\n---\n', 'hardy2012'],
  ['---\nnocite: "@some|body"\n---\n', undefined],
])('the card in %j is about %s', (marked, expected) => {
  const { text, offset } = withCursor(marked);
  const found = hoverAt(analyse(text, small), small, offset);
  expect(found && text.slice(found.span.start, found.span.end)).toBe(expected);
});

test('a key is highlighted in both', () => {
  const { text, offset } = withCursor('---\nnocite: "@hardy2012"\n---\n\nIt fell [@hardy|2012].');
  const spans = highlightsAt(analyse(text, small), offset, small);
  expect(
    drawSpans(
      text,
      spans.map((span) => ({ ...span, label: '' })),
    ),
  ).toBe(`---
nocite: "@hardy2012"
          ^^^^^^^^^
---

It fell [@hardy2012].
          ^^^^^^^^^`);
});
