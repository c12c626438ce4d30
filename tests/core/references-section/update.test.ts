import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { StyleName } from '../../../server/src/core/bibliography/styles/style';
import { updateReferences } from '../../../server/src/core/references-section/update';
import { applied, formatting, LIBRARY, read } from './draft';

function update(text: string, style: StyleName = 'vancouver') {
  const { edits, listed, notes } = updateReferences(read(text), LIBRARY, formatting(style));
  return { text: applied(text, edits), edits: edits.length, listed, notes };
}

const DRAFT = 'Tea [@zhou; @adams].\n\nJuice, says @link.\n';

test('a draft without references gets a section at its end, in the order of citation', () => {
  expect(update(DRAFT).text).toBe(
    `${DRAFT.trimEnd()}

## References

<!-- evidence-lens-references -->

1. Zhou A. Tea. 2012. <!-- @zhou -->
2. Adams A. Water & \\_wine\\_. 2012. <!-- @adams -->
3. Lee A. Juice [Internet]. 2012. Available from: <https://tea.example/a_b?c=d&e=(f)> <!-- @link -->

<!-- /evidence-lens-references -->
`.replace('[Internet]', '\\[Internet\\]'),
  );
});

test('an author-date style has paragraphs in its own order', () => {
  expect(update('[@zhou] [@adams] [@adams-too]\n', 'apa').text).toBe(`[@zhou] [@adams] [@adams-too]

## References

<!-- evidence-lens-references -->

Adams, A. (2012a). *Milk*. <!-- @adams-too -->

Adams, A. (2012b). *Water & \\_wine\\_*. <!-- @adams -->

Zhou, A. (2012). *Tea*. <!-- @zhou -->

<!-- /evidence-lens-references -->
`);
});

const LIST = (entries: string): string =>
  `<!-- evidence-lens-references -->\n\n${entries}<!-- /evidence-lens-references -->`;
const ZHOU = '1. Zhou A. Tea. 2012. <!-- @zhou -->\n\n';

test.each<[what: string, before: string, after: string]>([
  [
    'a section that is out of date',
    `[@zhou]\n\n${LIST('Old\n\ntext\n')}\n\nMore.`,
    `[@zhou]\n\n${LIST(ZHOU)}\n\nMore.`,
  ],
  [
    'marks without a line between',
    '[@zhou]\n\n<!-- evidence-lens-references -->\n<!-- /evidence-lens-references -->',
    `[@zhou]\n\n${LIST(ZHOU)}`,
  ],
  ['the div of Pandoc', '[@zhou]\n\n::: {#refs}\n:::\n', `[@zhou]\n\n::: {#refs}\n\n${ZHOU}:::\n`],
  [
    'the div of Pandoc with another in it',
    '[@zhou]\n\n:::: {#refs .x}\n\n::: {#ref-a}\nOld\n:::\n\n::::\n\nEnd.',
    `[@zhou]\n\n:::: {#refs .x}\n\n${ZHOU}::::\n\nEnd.`,
  ],
  [
    'an empty section at the end',
    '[@zhou]\n\n# Literature cited {-}\n',
    `[@zhou]\n\n# Literature cited {-}\n\n${LIST(ZHOU)}\n`,
  ],
  ['a draft without a last line break', '[@zhou]', `[@zhou]\n\n## References\n\n${LIST(ZHOU)}\n`],
  ['nothing cited any more', `None.\n\n${LIST(ZHOU)}\n`, `None.\n\n${LIST('')}\n`],
  ['nothing cited and no section', 'None.\n', 'None.\n'],
  ['nothing at all', '', ''],
  [
    'what notes cite, where they are called',
    `Tea[^B] and [@adams].\n\n[^a]: [@link]\n[^b]: See [@zhou].\n\n${LIST('')}`,
    `Tea[^B] and [@adams].\n\n[^a]: [@link]\n[^b]: See [@zhou].\n\n${LIST(`${ZHOU.trimEnd()}\n2. Adams A. Water & \\_wine\\_. 2012. <!-- @adams -->\n3. Lee A. Juice \\[Internet\\]. 2012. Available from: <https://tea.example/a_b?c=d&e=(f)> <!-- @link -->\n\n`)}`,
  ],
  [
    'what the front matter cites',
    `---\nauthor: "@jane"\nnocite: "@adams, @zhou"\n---\n\n[@zhou]\n\n${LIST('')}`,
    `---\nauthor: "@jane"\nnocite: "@adams, @zhou"\n---\n\n[@zhou]\n\n${LIST(`${ZHOU.trimEnd()}\n2. Adams A. Water & \\_wine\\_. 2012. <!-- @adams -->\n\n`)}`,
  ],
  [
    'a reference by two of its keys',
    '[@zhou; @zhou-alias]',
    `[@zhou; @zhou-alias]\n\n## References\n\n${LIST(ZHOU)}\n`,
  ],
  [
    'marks in code, which are none',
    '[@zhou]\n\n```\n<!-- evidence-lens-references -->\n```\n',
    `[@zhou]\n\n\`\`\`\n<!-- evidence-lens-references -->\n\`\`\`\n\n## References\n\n${LIST(ZHOU)}\n`,
  ],
  [
    'Windows line ends',
    `[@zhou]\r\n\r\n${LIST('').replaceAll('\n', '\r\n')}\r\n`,
    `[@zhou]\r\n\r\n${LIST(ZHOU).replaceAll('\n', '\r\n')}\r\n`,
  ],
])('%s', (_, before, after) => {
  expect(update(before).text).toBe(after);
  expect(update(after)).toMatchObject({ text: after, edits: 0 });
});

test.each<[what: string, text: string, note: string]>([
  ['an unknown key', '[@zhou; @nobody]', 'Left out, as no reference has the key: nobody.'],
  [
    'many unknown keys',
    '[@a; @b; @c; @d; @e; @f; @g]',
    'Left out, as no reference has the key: a, b, c, d, e and 2 more.',
  ],
  [
    'a section without an end',
    'Text.\n\n<!-- evidence-lens-references -->\n\n[@zhou]',
    'The section of references that begins in line 3 has no end: write <!-- /evidence-lens-references --> in a line below it.',
  ],
  [
    'a div without an end',
    '::: {#refs}\n\n::: {.x}\n\n:::\n\n[@zhou]',
    'The section of references that begins in line 1 has no end: write ::: in a line below it.',
  ],
  [
    'a closing mark gone astray',
    '::: {#refs}\n\nTea [@zhou].\n\n:::\n',
    'The section of references holds citations or headings, which would be lost, so it was left as it is: move them, or its closing mark.',
  ],
  [
    'a list of the author’s own',
    '[@zhou]\n\n# References\n\n1. Mine.',
    'The draft has a reference list of its own already, which was left as it is: take it out if the new one is to replace it.',
  ],
])('%s is told', (_, text, note) => {
  expect(update(text).notes).toEqual([note]);
});

test('the comment that opens the section is no ignore comment', () => {
  expect(read(update(DRAFT).text).findings).toEqual([]);
});

test('the list itself cites nothing', () => {
  const { text } = update(DRAFT);
  expect(read(text).citations).toHaveLength(2);
});

const piece = fc.constantFrom(
  'Tea [@zhou]. ',
  '@adams says. ',
  '[see @link, p. 3; -@zhou]',
  '\n',
  '\n\n',
  '\r\n',
  '# References\n',
  '::: {#refs}\n',
  ':::\n',
  '<!-- evidence-lens-references -->',
  '<!-- /evidence-lens-references -->',
  '```\n',
  '- item ',
  '> quote ',
  '---\n',
  '[^1]: note ',
);

test('doing it again changes nothing, and nothing else changes', () => {
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 14 }),
      fc.constantFrom<StyleName>('vancouver', 'apa'),
      (pieces, style) => {
        const before = pieces.join('');
        const analysis = read(before);
        const { edits } = updateReferences(analysis, LIBRARY, formatting(style));
        const after = applied(before, edits);
        for (const { span } of edits) {
          expect(after.startsWith(before.slice(0, span.start))).toBe(true);
          expect(after.endsWith(before.slice(span.end))).toBe(true);
        }
        // Where the section was put decides whether it is found again.
        const again = updateReferences(read(after), LIBRARY, formatting(style));
        expect(applied(after, again.edits)).toBe(after);
      },
    ),
    { numRuns: 100 },
  );
});
