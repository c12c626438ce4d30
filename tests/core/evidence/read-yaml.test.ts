import { expect, test } from 'vitest';
import { MAX_FILE_SIZE } from '../../../server/src/core/evidence/file-size';
import { problemText } from '../../../server/src/core/evidence/problem-text';
import { readYaml } from '../../../server/src/core/evidence/read-yaml';

/** The value and the problems, each on one line, of a file. */
function read(text: string): { value: unknown; problems: string[] } {
  const { value, problems } = readYaml('f.yaml', text);
  return { value, problems: problems.map(problemText) };
}

/** Ten anchors, each nine times the one before it. */
const BOMB = Array.from({ length: 10 }, (_, n) => `- &a${n} [${n ? `*a${n - 1}, `.repeat(9) : 'x'}]`).join(
  '\n',
);

const DEEPER = 'This is nested more deeply than any record needs: flatten it.';

test.each([
  ['nothing', '', null],
  ['only a comment', '# later\n', null],
  ['a byte order mark', '\uFEFFa: 1', { a: 1 }],
  ['lines of Windows', 'a: 1\r\nb:\r\n  - x\r\n', { a: 1, b: ['x'] }],
  ['a document between marks', '---\na: 1\n---\n', { a: 1 }],
  ['a document with an end mark', '---\na: 1\n...\n', { a: 1 }],
  [
    'words that YAML 1.1 takes for something else',
    'a: yes\nb: 2001-01-01\nc: 1:30',
    {
      a: 'yes',
      b: '2001-01-01',
      c: '1:30',
    },
  ],
  ['the directive of YAML 1.1', '%YAML 1.1\n---\na: yes\nb: !!binary aGk=', { a: 'yes', b: 'aGk=' }],
  ['tags that nobody knows', 'a: !thing x', { a: 'x' }],
  ['aliases', 'a: &x [1]\nb: *x', { a: [1], b: [1] }],
  ['an anchor set again', 'a: &x 1\nb: *x\nc: &x 2\nd: *x', { a: 1, b: 1, c: 2, d: 2 }],
  ['a merge key, which is a field like any other', 'a: {<<: {b: 1}}', { a: { '<<': { b: 1 } } }],
  ['field names that are no text', '1: a\ntrue: b', { 1: 'a', true: 'b' }],
  ['names that objects have', 'constructor: 1\ntoString: 2', { constructor: 1, toString: 2 }],
  ['JSON indented by tabs', '{\n\t"a": [\n\t\t"\\u00e9\\/"\n\t]\n}', { a: ['é/'] }],
])('reads %s', (_, text, value) => {
  expect(read(text)).toEqual({ value, problems: [] });
});

test.each([
  [
    'a colon within text',
    'a: x: y',
    'f.yaml:1:4 A colon and a space within text begin a new field: put quotes around the text.',
  ],
  ['a tab', 'a:\n\tb: 1', 'f.yaml:2:1 This line is indented with a tab: use spaces.'],
  [
    'a line too far left',
    'a:\n  b: 1\n c: 2',
    'f.yaml:3:1 The indentation is off here: line up the fields of one record in one column.',
  ],
  [
    'a list that is not closed',
    'a: [b, c\nd: 2',
    'f.yaml:2:1 The list above is not closed: end it with ], and indent what goes on in further lines.',
  ],
  [
    'a brace that is not closed',
    'a: {b: c\nd: 2',
    'f.yaml:2:1 The brace above is not closed: end it with }, and indent what goes on in further lines.',
  ],
  [
    'a line too far right',
    'a: 1\n  b: 2',
    'f.yaml:1:4 This text goes on in the line below, which has a colon: line up the fields, or put quotes around the text.',
  ],
  [
    'a quotation without end',
    'a: 1\nb: "x\nc: 2\n',
    'f.yaml:2:4 This quotation is never closed: add the closing ".',
  ],
  [
    'a quotation with an apostrophe',
    "a: 'x",
    "f.yaml:1:4 This quotation is never closed: add the closing '.",
  ],
  ['an at sign', 'a: @x', 'f.yaml:1:4 Text cannot begin with this character: put quotes around it.'],
  [
    'a backslash',
    'a: "\\q"',
    'f.yaml:1:5 A backslash has a special meaning in double quotes: write two, or use single quotes.',
  ],
  ['an asterisk', 'a: *x', 'f.yaml:1:4 "*x" refers to nothing: put quotes around text that begins with *.'],
  ['a field given twice', 'a: 1\nb: 2\na: 3', 'f.yaml:3:1 "a" is given twice here: keep one of them.'],
  [
    'a field of one record given twice',
    '- {a: 1, a: 2}',
    'f.yaml:1:10 "a" is given twice here: keep one of them.',
  ],
  ['a prototype', '__proto__: {x: 1}', 'f.yaml:1:1 "__proto__" cannot be the name of a field.'],
  ['a list as a field name', '[a]: 1', 'f.yaml:1:1 A field name must be plain text on one line.'],
  [
    'infinity',
    'a: .inf',
    'f.yaml:1:4 This is not a finite number: write an ordinary number, or put text in quotes.',
  ],
  ['a line without a colon', 'a: 1\nb\nc: 2', 'f.yaml:2:1 This is no field: write it as "name: value".'],
  [
    'an entry without a dash',
    '- a: 1\n b: 2',
    'f.yaml:2:1 This is no entry of the list: begin it with "- ", or line it up with the entry above.',
  ],
  [
    'a bracket without end',
    '[1, 2',
    'f.yaml:1:6 This cannot be read (Flow sequence must end with a ]): correct it here.',
  ],
  [
    'a second document',
    'a: 1\n---\nb: 2',
    'f.yaml:3:1 Only what stands above the line --- is read: take that line out, or move this to a file of its own.',
  ],
  [
    'after a byte order mark',
    '\uFEFFa: @x',
    'f.yaml:1:4 Text cannot begin with this character: put quotes around it.',
  ],
  [
    'after Windows lines and emoji',
    'a: 1\r\n😀: @x',
    'f.yaml:2:5 Text cannot begin with this character: put quotes around it.',
  ],
  ['an alias within itself', 'a: &x [*x]', 'f.yaml:1:8 This alias stands inside what it refers to.'],
  ['a bomb of aliases', BOMB, 'f.yaml:5:23 Aliases repeat more than 10000 values: write them out.'],
  ['deep nesting', `a: ${'['.repeat(40)}${']'.repeat(40)}`, `f.yaml:1:35 ${DEEPER}`],
  ['very deep nesting', `a: ${'['.repeat(50_000)}${']'.repeat(50_000)}`, `f.yaml:1:35 ${DEEPER}`],
  [
    'deep blocks',
    Array.from({ length: 40 }, (_, n) => `${' '.repeat(n)}a:`).join('\n'),
    `f.yaml:33:33 ${DEEPER}`,
  ],
  [
    'a long file',
    'x'.repeat(MAX_FILE_SIZE + 1),
    'f.yaml:1:1 The file is larger than 8 MiB: split it into several files.',
  ],
])('tells of %s, once and in its place', (_, text, problem) => {
  expect(read(text).problems).toEqual([problem]);
});

test('what is given twice keeps its first value, and nothing becomes a prototype', () => {
  const { value } = read('a: 1\na: 2\n__proto__: {polluted: true}');
  expect(value).toEqual({ a: 1 });
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
});

test('a file full of faults is told of a hundred, and what follows is not relied on', () => {
  const yaml = readYaml('f.yaml', '- {a: 1, a: 2}\n'.repeat(1000));
  expect(yaml.problems).toHaveLength(101);
  expect(problemText(yaml.problems.at(-1) ?? expect.fail())).toBe(
    'f.yaml:101:10 What follows is not read: correct the problems above it first.',
  );
  expect(yaml.soundUntil).toBe(100 * '- {a: 1, a: 2}\n'.length + 9);
});

test.each([
  [['trials', 1, 'names', 0], 'value', 'Berg'],
  [['trials', 1, 'names'], 'key', 'names'],
  [['trials', 1], 'value', 'id'],
  [['trials', 0, 'alias', 'k'], 'value', 'v'],
  [['trials', 1, 'missing'], 'value', 'id'],
  [['nowhere', 3], 'value', 'base'],
] as const)('finds %j again', (path, part, found) => {
  const text = 'base: &b {k: v}\ntrials:\n  - alias: *b\n  - id: x\n    names: [Berg]\n';
  const { span, line, character } = readYaml('f.yaml', text).at(path, part);
  expect(text.slice(span.start, span.end)).toBe(found);
  expect(text.split('\n')[line]?.slice(character).startsWith(found)).toBe(true);
});
