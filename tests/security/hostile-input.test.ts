import { afterEach, describe, expect, test } from 'vitest';
import { createAnalyser } from '../../server/src/core/analyse';
import { readReferences } from '../../server/src/core/bibliography/read';
import { readStyle } from '../../server/src/core/bibliography/styles/read-style';
import { readFile } from '../../server/src/core/evidence/read-file';
import { hoverAt } from '../../server/src/core/hover/hover';
import { readFrontMatter } from '../../server/src/core/sources/front-matter';
import { expectSafe } from '../core/hover/safe-card';
import { baseOf, reference, small } from '../core/hover/small-base';

const NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'];
const KINDS = ['concepts', 'trials', 'claims', 'facts', 'annotations'] as const;

/** What every object has by itself, which no file may add to or change. */
const shapes = (): unknown =>
  [Object.prototype, Array.prototype, Map.prototype, String.prototype].map(Reflect.ownKeys);
const SOUND = shapes();
afterEach(() => expect(shapes()).toEqual(SOUND));

/** Reads a list to its last value. */
function listed(extension: string, text: string): unknown[] {
  return readReferences(`a.${extension}`, text).references.map(({ value }) => value);
}

describe.each(NAMES)('the name %s', (name) => {
  test.each([
    ['bib', `@book{${name}, title = {A}, ${name} = {polluted}, year = 2001}`],
    ['ris', `TY  - BOOK\nID  - ${name}\nTI  - A\nER  - \n`],
    ['nbib', `PMID- 1\nTI  - ${name}\n${name.slice(0, 4)}- polluted\n`],
    [
      'json',
      `[{"id": "${name}", "type": "book", "${name}": {"polluted": true}, "author": [{"${name}": {"polluted": 1}}]}]`,
    ],
    ['yaml', `references:\n- id: ${name}\n  type: book\n  ${name}: {polluted: true}\n`],
    [
      'xml',
      `<xml><records><record><${name}>x</${name}><titles><title>A</title></titles></record></records></xml>`,
    ],
  ])('in a list (.%s) is a name like any other, or refused', (extension, text) => {
    expect(listed(extension, text).length).toBeLessThan(2);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  test('in the files of a base is a name like any other, or refused', () => {
    for (const kind of KINDS) {
      const text = `${name}: {polluted: true}\n${kind}:\n- {id: ${name}, ${name}: {polluted: true}}\n`;
      expect(readFile(kind, `${kind}.yaml`, text).problems.length).toBeGreaterThan(0);
    }
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });

  test('in front matter means nothing', () => {
    const read = readFrontMatter(`---\n${name}: {polluted: true}\nbibliography: ${name}\n---\n`);
    expect(read.bibliography.map(({ text }) => text)).toEqual([name]);
  });
});

// Markdown makes strong emphasis of the one between underscores.
test.each(NAMES.filter((name) => !name.startsWith('_')))(
  'the key %s is cited, known or unknown, as any other',
  (name) => {
    const text = `It was so [@${name}].`;
    const at = text.indexOf('@') + 1;
    const codes = (base: typeof small): string[] =>
      createAnalyser()(text, base).findings.map(({ code }) => code);
    expect(codes(small)).toContain('unknown-citation');
    const knows = baseOf({ ...small, references: [reference(name, ['Lee'], 2001, 'Tea')] });
    expect(codes(knows)).not.toContain('unknown-citation');
    for (const base of [small, knows])
      expectSafe(hoverAt(createAnalyser()(text, base), base, at)?.markdown ?? '<none>');
  },
);

const DEEP = 100_000;
const BOMB = `a: &a [x, x]\n${Array.from({ length: 30 }, (_, index) => `b${index}: &b${index} [*${index ? `b${index - 1}` : 'a'}, *${index ? `b${index - 1}` : 'a'}]`).join('\n')}\n`;

describe('what grows, nests or counts beyond all measure is a problem like any other', () => {
  test.each([
    ['aliases of aliases', BOMB],
    ['lists in lists', `claims: ${'['.repeat(DEEP)}`],
    ['closed, too', `claims: ${'['.repeat(DEEP)}${']'.repeat(DEEP)}`],
    ['fields in fields', `claims: ${'{a: '.repeat(DEEP)}`],
    ['an alias to itself', 'claims: &a [*a]\n'],
  ])('in the files of a base: %s', (_, text) => {
    for (const kind of KINDS) expect(readFile(kind, 'x.yaml', text).problems.length).toBeGreaterThan(0);
    expect(readFrontMatter(`---\n${text}---\n`).bibliography).toEqual([]);
  });

  test.each([
    ['json', '['.repeat(DEEP)],
    ['json', `[{"id": "a", "type": "book", "title": ${'['.repeat(DEEP)}${']'.repeat(DEEP)}}]`],
    ['yaml', BOMB],
    ['bib', `@book{a, title = {${'{'.repeat(DEEP)}`],
    ['bib', `@string{a = "x"}\n${'@string{a = a # a}\n'.repeat(60)}@book{k, title = a}`],
    ['xml', '<record>'.repeat(DEEP)],
    [
      'xml',
      `<!DOCTYPE x [<!ENTITY a "x"><!ENTITY b "&a;&a;">]><xml><records><record><titles><title>&b;</title></titles></record></records></xml>`,
    ],
    [
      'xml',
      '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><xml><records><record><titles><title>&e;</title></titles></record></records></xml>',
    ],
  ])('in a list (.%s): %#', (extension, text) => {
    const read = readReferences(`a.${extension}`, text);
    const values = JSON.stringify(read.references.map(({ value }) => value));
    expect(values.length).toBeLessThan(1_000_000);
    expect(values).not.toContain('root:');
    expect(read.problems.length + read.references.length).toBeGreaterThan(0);
  });

  test.each(['1e999', '-1e999', '9'.repeat(400), '.inf', '.nan', '0x7fffffffffffffffff'])(
    'the number %s',
    (number) => {
      for (const kind of KINDS)
        readFile(
          kind,
          'x.yaml',
          `${kind}:\n- {id: a, value: ${number}, participants: ${number}, number: ${number}}\n`,
        );
      const json = `[{"id": "a", "type": "book", "volume": 1e999, "issued": {"date-parts": [[${'9'.repeat(400)}, 99, 99]]}}]`;
      expect(listed('json', json)).toHaveLength(1);
      expect(listed('bib', `@book{a, year = ${'9'.repeat(400)}, volume = {${number}}}`)).toHaveLength(1);
    },
  );

  test.each([
    ['elements in elements', '<style>'.repeat(DEEP)],
    [
      'a document type that names a file',
      '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><style>&e;</style>',
    ],
  ])('in a citation style: %s', (_, text) => {
    expect(readStyle('a.csl', text)).toHaveProperty('problem');
  });
});
