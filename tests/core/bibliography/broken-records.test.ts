import { describe, expect, test } from 'vitest';
import { readReferences } from '../../../server/src/core/bibliography/read';
import { makeLibrary } from '../../support/library/library';
import { writeBibtex } from '../../support/library/write-bibtex';
import { writeCslJson, writeCslYaml } from '../../support/library/write-csl';
import { writeEndNote } from '../../support/library/write-endnote';
import { writeNbib, writeRis } from '../../support/library/write-tagged';

const LIBRARY = makeLibrary(7, 40);
const KEYS = LIBRARY.map(({ id }) => id);

/** A format, its library of sound records cut into one text for each, and records that are broken. */
interface Format {
  readonly file: string;
  readonly records: readonly string[];
  readonly before?: string;
  readonly after?: string;
  readonly broken: readonly string[];
}

const one = (write: (items: typeof LIBRARY) => string) => LIBRARY.map((item) => write([item]));
const inside = (text: string, start: string, end: string) =>
  text.slice(text.indexOf(start), text.lastIndexOf(end) + end.length);

const FORMATS: readonly Format[] = [
  {
    file: 'library.bib',
    records: one((items) => writeBibtex(items, 'biblatex')),
    broken: [
      '@article{x, title = {T,\n  year = 2000,\n}\n',
      '@article{x, title = "T,\n  year = 2000,\n}\n',
      '@article{x,\n  title = {T},\n',
      '@article{x title = {T}}}\n',
      '@article{}\n',
      '@article x\n',
      '@article{x, title {T}, year = }\n',
      '@string{x = {y\n',
      '@artikel{x,}\n',
      '@comment{ {\n@comment{ {\n',
    ],
  },
  {
    file: 'library.ris',
    records: one(writeRis),
    broken: ['TY  - JOUR\nTI  - T\n', 'TI  - T\nER  - \n', 'TY  - XXXX\nER  - \n', 'TY  -\nER  -\n'],
  },
  {
    file: 'library.nbib',
    records: one(writeNbib),
    broken: ['\nPMD - 1\nTI  - T.\n', '\nTI  - T.\n      goes on\n\n'],
  },
  {
    file: 'library.xml',
    before: '<xml><records>\n',
    records: one((items) => inside(writeEndNote(items), '<record>', '</record>')),
    after: '</records></xml>',
    broken: [
      '<record><titles><title>T</titles></record>',
      '<record><titles><title>T</title>',
      '<record><abstract>R&D</abstract></record>',
      '<record><abstract>p<0.05</abstract></record>',
      '<record><ref-type name=Book>6</ref-type></record>',
      '<record></title></record>',
      '<!-- <record>',
    ],
  },
  {
    file: 'library.json',
    before: '[\n',
    records: one((items) => `${inside(writeCslJson(items), '{', '}')},\n`),
    after: '{"id": "last", "type": "book"}]',
    broken: [
      '{"id": "x", "type": "book", "title": "T},\n',
      '{"id": "x", "type": "book",\n',
      '{"id": "x" "type": "book"},\n',
      '{"id": "x", "type": "book", "author": [{"family": "A"},\n',
      '{"id": "x", "type": ["book"]},\n',
      '"x",\n',
      '{"id": "x", "type": "book"}}}]]\n',
    ],
  },
  {
    file: 'library.yaml',
    before: 'references:\n',
    records: one((items) => inside(writeCslYaml(items), '  - id', '\n').replace(/\.\.\.\n$/, '')),
    broken: ['  - id: x\n', '  - {id: x, type: [book]}\n', '  - x\n', '  - {type: book}\n'],
  },
];

/** Problems of every file: a broken record may change what is said of a file as a whole, but not what is read of it. */
describe.each(FORMATS)('$file', ({ file, records, before = '', after = '', broken }) => {
  const keysOf = (text: string) => readReferences(file, text).references.map(({ key }) => key);
  const sound = before + records.join('') + after;

  test('is sound without broken records', () => {
    const { problems } = readReferences(file, sound);
    expect(problems).toEqual([]);
    expect(keysOf(sound)).toEqual(expect.arrayContaining(KEYS));
  });

  test.each(broken)('keeps every good record beside %j, and tells of it at its line', (bad) => {
    const half = records.slice(0, 20).join('');
    const text = before + half + bad + records.slice(20).join('') + after;
    expect(keysOf(text)).toEqual(expect.arrayContaining(KEYS));
    const lines = (part: string) => part.split('\n').length - 1;
    const [first, last] = [lines(before + half), lines(before + half + bad)];
    const { problems } = readReferences(file, text);
    expect(problems.length).toBeGreaterThan(0);
    for (const { line, file: where } of problems) {
      expect(where).toBe(file);
      expect(line).toBeGreaterThanOrEqual(first);
      expect(line).toBeLessThanOrEqual(last);
    }
  });

  test('keeps every good record beside all broken ones at once', () => {
    const text = before + records.map((record, index) => record + (broken[index] ?? '')).join('') + after;
    expect(keysOf(text)).toEqual(expect.arrayContaining(KEYS));
  });
});
