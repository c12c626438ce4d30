import { describe, expect, test } from 'vitest';
import { readYaml } from '../../../server/src/core/evidence/read-yaml';
import { parseDocuments } from '../../../server/src/core/evidence/yaml/parse-documents';

const SIZE = 200_000;
const fill = (text: string) => text.repeat(Math.ceil(SIZE / text.length));
/** How much of a text of that size may be read before it is given up. */
const SOON = 60_000;

const BESIDE = 'This cannot be read (Unexpected';
const GIVEN_UP =
  'The file is not read from here on, as too much of it is no YAML: correct it, or take it out of the list.';

describe('a file of nothing but mistakes is given up soon, and one problem tells why', () => {
  test.each([
    ['quotation marks', fill('"'), `${BESIDE} double-quoted-scalar`],
    ['quotation marks on lines', fill('"\n'), `${BESIDE} double-quoted-scalar`],
    ['anchors', fill('&a '), 'This cannot be read (A node can have at most one anchor)'],
    ['anchors on lines', fill('&a\n'), 'This cannot be read (A node can have at most one anchor)'],
    ['tags', fill('!a '), 'This cannot be read (A node can have at most one tag)'],
    ['aliases', fill('*a '), '"*a" refers to nothing'],
    ['brackets', fill('[]'), `${BESIDE} flow-seq-start`],
    ['closing brackets', fill(']'), `${BESIDE} flow-seq-end`],
    ['lines of text with remarks', fill('a #b\n'), `${BESIDE} scalar`],
    ['indentation by tabs', fill('some:\n\tthing: here\n'), 'This line is indented with a tab: use spaces.'],
    ['list entries that lack commas', `[${fill('"a" ')}]`, 'This cannot be read (Missing , or :'],
    ['backslashes', `a: 1\nb: "${fill('\\q')}"`, GIVEN_UP],
    ['empty documents', fill('---\n'), GIVEN_UP],
    ['dashes', fill('-\n'), GIVEN_UP],
    ['commas', `[${fill('a,')}]`, 'This cannot be read (Flow sequence must end'],
    ['empty lines', `a:${fill('\n')}`, GIVEN_UP],
    ['directives', fill('%\n'), GIVEN_UP],
  ])('%s', (_, text, message) => {
    expect(parseDocuments(text, {}).givenUpAt).toBeLessThan(SOON);
    const { problems } = readYaml('f.yaml', text);
    expect(problems.map((problem) => problem.message)).toEqual([expect.stringContaining(message)]);
  });
});

test('what stands above is kept', () => {
  const { value, problems } = readYaml('f.yaml', `a: 1\nb: 2\nc: "${fill('\\q')}"`);
  expect(value).toMatchObject({ a: 1, b: 2 });
  expect(problems).toMatchObject([{ message: GIVEN_UP, line: 2, character: 3 }]);
});

describe('what is sound is read to its end, however much of it there is', () => {
  const record = { id: 'x', names: ['A', 'B'], arms: [[1, 2], [{ a: {} }]], text: 'a "b" \\ \t c' };
  test.each([
    ['JSON on one line', JSON.stringify(Array.from({ length: 2000 }, () => record))],
    [
      'JSON indented by tabs',
      JSON.stringify(
        Array.from({ length: 1000 }, () => record),
        null,
        '\t',
      ),
    ],
    ['short names', fill('- id: x\n  names: [A, B, "C"]\n  "k": "v"\n  "l": \'w\'\n')],
    ['lists of short names', fill('- - CNS\n  - "IV"\n')],
    ['properties', fill('- &a !!map\n  &b !!str k: v\n  l: *b\n')],
    [
      'texts that look like marks',
      fill('- |\n  "\\q" "\\q" &a &a &a &a &a\n  \t["\n  ---\n- "a \\"\n  \\\n  b"\n'),
    ],
    ['remarks and empty lines', fill('# A remark.\n\n- a: b # another\n\t\n\t# and one more\n')],
  ])('%s', (_, text) => {
    const { documents, givenUpAt } = parseDocuments(text, { uniqueKeys: false });
    expect(givenUpAt).toBeUndefined();
    expect(documents.flatMap(({ errors }) => errors)).toEqual([]);
  });
});
