import { expect, test } from 'vitest';
import { applyEdits } from '../../../server/src/core/fixes/apply-edits';
import { addEntries } from '../../../server/src/core/numbered-citations/add-entries';
import { newlineOf } from '../../../server/src/core/text/newline';
import { read } from '../references-section/draft';

const KEPT = ['<!-- evidence-lens-references -->', '<!-- /evidence-lens-references -->'] as const;

test.each<[what: string, list: string, expected: string]>([
  ['a list', '1. One.\n2. Two.\n', '1. One.\n2. Two.\n3. Tea.\n4. Milk.\n'],
  [
    'one whose last entry has two lines',
    '1. One.\n2. Two,\n   and more.',
    '1. One.\n2. Two,\n   and more.\n3. Tea.\n4. Milk.',
  ],
  ['a loose list', '1. One.\n\n2. Two.\n', '1. One.\n\n2. Two.\n\n3. Tea.\n\n4. Milk.\n'],
  ['parentheses', '1) One.\n2) Two.', '1) One.\n2) Two.\n3) Tea.\n4) Milk.'],
  ['brackets', '[1] One.\n[2] Two.', '[1] One.\n[2] Two.\n[3] Tea.\n[4] Milk.'],
  [
    'escaped brackets',
    '\\[1\\] One.\n\n\\[2\\] Two.',
    '\\[1\\] One.\n\n\\[2\\] Two.\n\n\\[3\\] Tea.\n\n\\[4\\] Milk.',
  ],
  ['a list that Markdown counts', '1. One.\n1. Two.', '1. One.\n1. Two.\n1. Tea.\n1. Milk.'],
  ['a text with other line breaks', '1. One.\r\n2. Two.', '1. One.\r\n2. Two.\r\n3. Tea.\r\n4. Milk.'],
  [
    'one whose entries are led to',
    '1. <a id="ref-1"></a>One.\n2. <a id="ref-2"></a>Two.',
    '1. <a id="ref-1"></a>One.\n2. <a id="ref-2"></a>Two.\n3. <a id="ref-3"></a>Tea.\n4. <a id="ref-4"></a>Milk.',
  ],
  [
    'one whose entries are led to as in Pandoc',
    '1. []{#bib1}One.\n2. []{#bib2}Two.',
    '1. []{#bib1}One.\n2. []{#bib2}Two.\n3. []{#bib3}Tea.\n4. []{#bib4}Milk.',
  ],
  [
    'one with a mark that is no number of an entry',
    '1. One.\n2. <a id="x7"></a>Two.',
    '1. One.\n2. <a id="x7"></a>Two.\n3. Tea.\n4. Milk.',
  ],
  [
    'a list that is kept up to date',
    `${KEPT[0]}\n\n1. One. <!-- @one -->\n2. Two.\n\n${KEPT[1]}`,
    `${KEPT[0]}\n\n1. One. <!-- @one -->\n2. Two.\n3. Tea. <!-- @zhou -->\n4. Milk. <!-- @adams -->\n\n${KEPT[1]}`,
  ],
])('entries are added to %s', (_, list, expected) => {
  const body = 'It fell [1] and rose [2].\n\n## References\n\n'.replaceAll('\n', newlineOf(list));
  const entries = [
    { number: 3, key: 'zhou', text: 'Tea.' },
    { number: 4, key: 'adams', text: 'Milk.' },
  ];
  const text = body + list;
  const edit = addEntries(entries, read(text), 5);
  expect(edit && applyEdits(text, [edit])).toBe(body + expected);
});

test.each([
  'It fell [1].\n\n## References\n\n1. One.\n2. Two.\n3. Three.\n',
  'It fell [1].',
  'It fell [@zhou].\n\n## References\n\nZhou.',
])('none is added where the list has another end: %j', (text) => {
  expect(addEntries([{ number: 3, key: 'zhou', text: 'Tea.' }], read(text), 5)).toBeUndefined();
});
