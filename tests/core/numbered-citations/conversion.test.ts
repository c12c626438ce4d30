import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { StyleName } from '../../../server/src/core/bibliography/styles/style';
import { applyEdits } from '../../../server/src/core/fixes/apply-edits';
import { toKeys } from '../../../server/src/core/numbered-citations/to-keys';
import { toNumbers } from '../../../server/src/core/numbered-citations/to-numbers';
import { updateDraft } from '../../../server/src/core/numbered-citations/update-draft';
import { findSection } from '../../../server/src/core/references-section/find-section';
import { updateReferences } from '../../../server/src/core/references-section/update';
import { applied, formatting, LIBRARY, read } from '../references-section/draft';

/** The text before the section of references, which is the end of it here. */
function body(text: string): string {
  const place = findSection(text);
  return place.kind === 'there'
    ? text.slice(0, text.lastIndexOf('## References', place.inner.start)).trimEnd()
    : text;
}

function numbered(text: string): string {
  const result = toNumbers(text, LIBRARY, formatting('vancouver'));
  return 'refused' in result ? result.refused : result.text;
}

const back = (text: string) => applyEdits(text, toKeys(text, LIBRARY));

const ALL = '[@zhou; @adams; @adams-too; @link]';

test.each<[what: string, byKey: string, byNumber: string]>([
  ['a key', '[@zhou]', '[1]'],
  ['several keys', `[@zhou] ${ALL}`, '[1] [1-4]'],
  ['keys in another order', `${ALL} [@link; @zhou; @adams]`, '[1-4] [4,1,2]'],
  [
    'a cluster with words',
    '[see @zhou, p. 3; @adams]',
    '[see 1, p. 3; 2]<!-- cite: [see @zhou, p. 3; @adams] -->',
  ],
  ['a suppressed author', 'Zhou [-@zhou]', 'Zhou [1]<!-- cite: [-@zhou] -->'],
  ['another spacing', '[@zhou;@adams]', '[1,2]<!-- cite: [@zhou;@adams] -->'],
  ['a narrative citation', '@zhou found', 'Zhou [1]<!-- cite: @zhou --> found'],
  ['a narrative citation with a page', 'So @zhou [p. 3].', 'So Zhou [1, p. 3]<!-- cite: @zhou [p. 3] -->.'],
  ['a page with two hyphens', '[@zhou, pp. 3--5]', '[1, pp. 3--5]<!-- cite: [@zhou, pp. 3&#45;&#45;5] -->'],
  ['a cluster over two lines', '[@zhou;\n@adams]', '[1,2]<!-- cite: [@zhou;&#10;@adams] -->'],
  ['a key in braces', '[@{zhou}]', '[1]<!-- cite: [@{zhou}] -->'],
  ['an alias', '[@zhou-alias]', '[1]<!-- cite: [@zhou-alias] -->'],
  ['two clusters side by side', '[@zhou][@adams]', '[1]<!-- cite: [@zhou] -->[2]<!-- cite: [@adams] -->'],
  ['a key that no reference has', '[@zhou] [@nobody; @zhou]', '[1] [@nobody; @zhou]'],
  ['a role', '{cite}`zhou`', '[1]<!-- cite: {cite}`zhou` -->'],
  ['a role of several keys', '{cite:p}`zhou,adams`', '[1,2]<!-- cite: {cite:p}`zhou,adams` -->'],
  [
    'a role with words',
    '{cite:p}`{see}zhou{p. 3}, adams`',
    '[see 1, p. 3; 2]<!-- cite: {cite:p}`{see}zhou{p. 3}, adams` -->',
  ],
  ['a role in the sentence', '{cite:t}`zhou` found', 'Zhou [1]<!-- cite: {cite:t}`zhou` --> found'],
  [
    'one of two keys in the sentence',
    '{cite:t}`zhou,adams` found',
    'Zhou [1] and Adams [2]<!-- cite: {cite:t}`zhou,adams` --> found',
  ],
  [
    'a role that is no whole citation',
    '[@zhou] {cite:year}`zhou` {footcite}`zhou`',
    '[1] {cite:year}`zhou` {footcite}`zhou`',
  ],
  ['a role with a key that no reference has', '[@zhou] {cite}`zhou,nobody`', '[1] {cite}`zhou,nobody`'],
  ['an interval', 'Ten (95% CI [1, 2]) [@zhou; @adams]', 'Ten (95% CI [1, 2]) [1,2]'],
  ['what would be read as a value', 'It was [@zhou]', 'It was [1]<!-- cite: [@zhou] -->'],
  ['code', '[@zhou] `[@zhou]` `[1]`', '[1] `[@zhou]` `[1]`'],
])('%s is a number, and a key again', (_, byKey, byNumber) => {
  const result = numbered(byKey);
  expect(body(result)).toBe(byNumber);
  expect(body(back(result))).toBe(byKey);
});

test.each<[what: string, text: string, refused: string]>([
  [
    'numbers in brackets that are no citations',
    'Ten\n(the items [1, 2]) [@zhou; @adams]',
    'The brackets in line 2 would pass for citations: write \\[ for their first one, or turn them into keys first.',
  ],
  ['no citations', 'Nothing.', 'The draft cites no reference by its key.'],
  ['no known references', '[@nobody]', 'Left out, as no reference has the key: nobody.'],
])('%s are refused', (_, text, refused) => {
  expect(toNumbers(text, LIBRARY, formatting('vancouver'))).toEqual({ refused });
});

test('a style without numbers is refused', () => {
  expect(toNumbers('[@zhou]', LIBRARY, formatting('apa'))).toEqual({
    refused:
      'The style "American Psychological Association 7th edition" has no numbers: choose a style that numbers its references.',
  });
});

test('numbers in a draft without a list of keys stay what they are', () => {
  expect(toKeys('Tea [1].\n\n## References\n\n1. Zhou.', LIBRARY)).toEqual([]);
});

test('citations that moved are numbered anew, and new keys become numbers', () => {
  const result = numbered('Tea [@zhou].\n\nWater [@adams].\n');
  const moved = result.replace('Tea [1].\n\nWater [2].', 'Juice [@link].\n\nWater [2].\n\nTea [1].');
  const { edits } = updateDraft(read(moved), LIBRARY, formatting('vancouver'));
  const after = applied(moved, edits);
  expect(body(after)).toBe('Juice [1].\n\nWater [2].\n\nTea [3].');
  expect(back(after)).toContain('Juice [@link].\n\nWater [@adams].\n\nTea [@zhou].');
  expect(updateDraft(read(after), LIBRARY, formatting('vancouver')).edits).toEqual([]);
});

test('numbers with spaces between them, as completion may write them, are numbered anew, too', () => {
  const result = numbered('Tea [@zhou]. Water [@adams]. Milk [@link].');
  const more = result.replace('Tea [1].', 'Juice [3]. Tea [1, 2–3].');
  const after = applied(more, updateDraft(read(more), LIBRARY, formatting('vancouver')).edits);
  expect(body(after)).toBe('Juice [1]. Tea [2,3,1]. Water [3]. Milk [1].');
});

test('numbers set in another way are not left behind', () => {
  const result = numbered('Tea [@zhou]. Water [@adams].').replace('Water [2]', 'Water [2](#ref-2)');
  expect(updateDraft(read(result), LIBRARY, formatting('vancouver'))).toMatchObject({
    edits: [],
    notes: [
      '1 citation by number is set in another way than [1], so nothing was numbered anew: write them so first.',
    ],
  });
});

test.each<[text: string, style: StyleName, listed: number]>([
  ['Tea [1].\n\n## References\n\n1. Zhou. <!-- @zhou -->\n', 'vancouver', 0],
  ['Tea [1], milk [@adams].\n\n## References\n\n1. Zhou. <!-- @zhou -->\n', 'vancouver', 0],
  ['Tea [1], milk [@adams].\n\n## References\n\n1. Zhou. <!-- @zhou -->\n', 'apa', 2],
])('%j in %s: numbers of a list of its own are not mixed up with others', (text, style, listed) => {
  const update = updateDraft(read(text), LIBRARY, formatting(style));
  expect(update.listed).toBe(listed);
  expect(update.edits.length > 0).toBe(listed > 0);
});

test('a number in brackets does not make a draft by key a numbered one', () => {
  const text = applied(
    'Tea [@zhou; @link]. Water [@adams].',
    updateReferences(read('Tea [@zhou; @link]. Water [@adams].'), LIBRARY, formatting('vancouver')).edits,
  ).replace('Water', 'Item [1], water');
  expect(updateDraft(read(text), LIBRARY, formatting('vancouver')).edits).toEqual([]);
});

test('a draft that has numbers already loses none of their entries', () => {
  const text = numbered('Tea [@zhou]. Water [@adams].').replace('Tea [1].', 'Juice [@link; @zhou].');
  expect(toNumbers(text, LIBRARY, formatting('vancouver'))).toEqual({
    refused:
      'The brackets in line 1 would pass for citations: write \\[ for their first one, or turn them into keys first.',
  });
});

const piece = fc.constantFrom(
  'Tea [@zhou]. ',
  '[@adams; @link]',
  '[@zhou; @adams; @adams-too; @link]',
  '@adams says ',
  '[see @link, p. 3; -@zhou]',
  '-@zhou',
  '{cite}`zhou, adams`',
  '{cite:t}`{see}link{p. 3}`',
  '{cite:t}`zhou,link`',
  '{cite:year}`zhou`',
  '[@nobody]',
  '@link [pp. 2--4, 7]',
  '[@zhou;\n@link]',
  '\\[1]',
  '^12^',
  '[2](x)',
  '`[1]`',
  '$[1,2]$',
  ' [^1] ',
  '\n',
  '\n\n',
  '\r\n',
  '# References\n',
  '```\n',
  '- item ',
  '> quote ',
  '*em* ',
  '| a | b |\n',
  '<td>[@zhou]</td>',
  '<!-- x -->',
  '(',
  ')',
  '[',
  ']',
  ':',
  '!',
  '\\',
  '`',
  'words ',
  '-',
  '&amp;',
  '[1]: x\n',
  '^[note @zhou]',
);

// Each draft is parsed a dozen times, which takes a while on a machine that does other things as well.
const PATIENCE = 60_000;

test(
  'keys to numbers to keys gives the same text',
  () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 10 }), (pieces) => {
        const text = `Tea [@zhou]. ${pieces.join('')}`;
        const listed = applied(text, updateReferences(read(text), LIBRARY, formatting('vancouver')).edits);
        const result = toNumbers(listed, LIBRARY, formatting('vancouver'));
        fc.pre(!('refused' in result));
        expect(back('text' in result ? result.text : '')).toBe(listed);
      }),
      { numRuns: 100 },
    );
  },
  PATIENCE,
);
