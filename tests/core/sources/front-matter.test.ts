import { expect, test } from 'vitest';
import { readFrontMatter } from '../../../server/src/core/sources/front-matter';
import { frontMatterBlock } from '../../../server/src/core/sources/front-matter-block';
import { type MarkedSpan, withSpans } from '../../support/fixture';

/** All that is read of a draft's front matter, as spans with what is made of them. */
function read(text: string): MarkedSpan[] {
  const { evidence, bibliography, problems } = readFrontMatter(frontMatterBlock(text));
  const spans = [
    ...(evidence ? [{ ...evidence.place.span, label: `base ${evidence.text}` }] : []),
    ...bibliography.map((list) => ({ ...list.place.span, label: `list ${list.text}` })),
    ...problems.map(({ span = { start: -1, end: -1 }, message }) => ({ ...span, label: message })),
  ];
  return spans.toSorted((a, b) => a.start - b.start);
}

const ONE_BASE = '"evidence" must be the path of a folder with an evidence base.';
const LISTS = '"bibliography" must be the path of a reference list, or up to 50 of them.';

test.each([
  [
    'a base and a list',
    `---
title: Tea
evidence: ../tea
          ^^^^^^ base ../tea
bibliography: refs.bib
              ^^^^^^^^ list refs.bib
---
Tea.
`,
  ],
  [
    'several lists, a quoted path, the closing of YAML',
    `---
bibliography: [a.bib, "my refs.json"]
               ^^^^^ list a.bib
                      ^^^^^^^^^^^^^^ list my refs.json
evidence: 'bundled'
          ^^^^^^^^^ base bundled
...
`,
  ],
  [
    'a base that is no path',
    `---
evidence: [a]
          ^^ ${ONE_BASE}
---
`,
  ],
  [
    'a base that is a number, and lists that are none',
    `---
evidence: 7
          ^ ${ONE_BASE}
bibliography:
  - a.bib
  ^^^^^^^ ${LISTS}
  - 3
---
`,
  ],
  [
    'a syntax error, and what stands before it',
    `---
evidence: tea
          ^^^ base tea
bibliography: @refs
              ^ Text cannot begin with this character: put quotes around it.
---
`,
  ],
])('%s is read at its place', (_, marked) => {
  const { text, spans } = withSpans(marked);
  expect(read(text)).toEqual(spans);
});

test('places are the same with line endings of Windows, and count a byte order mark', () => {
  const { evidence } = readFrontMatter(frontMatterBlock('\uFEFF---\r\ntitle: x\r\nevidence: tea\r\n---\r\n'));
  expect(evidence?.place).toEqual({ span: { start: 26, end: 29 }, line: 2, character: 10 });
});

test.each([
  ['no front matter', 'Evidence: none.\n'],
  ['a rule and prose', '---\nThe evidence is here.\n\n---\n'],
  ['front matter that is never closed', '---\nevidence: tea\n'],
  ['front matter that does not speak of evidence', '---\ntitle: a\n---\nevidence: tea\n'],
  ['an empty draft', ''],
])('nothing is read of %s', (_, text) => {
  expect(frontMatterBlock(text)).toBe('');
  expect(read(text)).toEqual([]);
});

test.each([
  ['nothing named', '---\nevidence:\nbibliography:\n---\n', []],
  ['empty names', '---\nevidence: " "\nbibliography: ""\n---\n', [ONE_BASE, LISTS]],
  ['too many lists', `---\nbibliography: [${'a.bib, '.repeat(51)}]\n---\n`, [LISTS]],
  [
    'one problem for many mistakes',
    '---\nevidence: *a\nbibliography: *b\nx: *c\n---\n',
    ['"*a" refers to nothing: put quotes around text that begins with *.'],
  ],
])('%s', (_, text, messages) => {
  expect(readFrontMatter(frontMatterBlock(text)).problems.map(({ message }) => message)).toEqual(messages);
});

test.each([
  ['an alias bomb', `a: &a [1]\n${Array.from({ length: 30 }, () => 'b: [*a, *a]').join('\n')}`],
  ['deep nesting', `a: ${'['.repeat(5000)}${']'.repeat(5000)}`],
  ['a megabyte', `a: ${'x'.repeat(1_000_000)}`],
])('%s in the front matter is told of once, at most', (_, yaml) => {
  const { problems } = readFrontMatter(frontMatterBlock(`---\nevidence: tea\n${yaml}\n---\n`));
  expect(problems).toHaveLength(1);
});
