import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readReferences } from '../../../../server/src/core/bibliography/read';
import { WRITTEN_FORMATS, type WrittenFormat } from '../../../../server/src/core/bibliography/write/formats';
import { WRITERS } from '../../../../server/src/core/bibliography/write/writers';
import type { CslItem } from '../../../../server/src/core/evidence/schema/reference';
import { bundledBase } from '../../../support/bundled';
import { makeLibrary } from '../../../support/library/library';

const BASE = await bundledBase();

const EXTENSIONS: Readonly<Record<WrittenFormat, string>> = { bibtex: 'bib', ris: 'ris', 'csl-json': 'json' };

function again(format: WrittenFormat, items: readonly CslItem[]) {
  const { references, problems } = readReferences(`list.${EXTENSIONS[format]}`, WRITERS[format].write(items));
  return { items: references.map(({ value }) => value), problems };
}

/** Numbers as text: formats of lines do not tell the two apart. */
function asText(value: unknown): unknown {
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(asText);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([field, inner]) => [field, asText(inner)]));
}

/** A short title that is the whole one says nothing, and RIS is read so. */
function comparable(item: CslItem): unknown {
  const { 'container-title-short': short, ...rest } = item;
  return asText(short === item['container-title'] ? rest : item);
}

describe.each(WRITTEN_FORMATS)('what is written as %s reads the same again', (format) => {
  test('a library of 200 references of seven types', () => {
    const library = makeLibrary(20_240_229, 200);
    expect(again(format, library)).toEqual({ items: library, problems: [] });
  });

  test('all references of the bundled base', () => {
    const items = BASE.references.map(({ csl }) => csl);
    expect(items).toHaveLength(84);
    const { items: read, problems } = again(format, items);
    expect(problems).toEqual([]);
    expect(read.map(comparable)).toEqual(items.map(comparable));
  });

  test('any text of a title', () => {
    const mark = fc.constantFrom(...'\\{}$&%#_^~`\'"-–“”<> @,;=aZ5é'.split(''), '<i>', '</i>', '--', "''");
    fc.assert(
      fc.property(fc.array(mark, { minLength: 1, maxLength: 20 }), (marks) => {
        const title = `Tea ${marks.join('')} x`.replace(/\s+/g, ' ');
        const balanced =
          title.split('<i>').length === title.split('</i>').length && !/<\/i>.*<i>|<i>.*<i>/.test(title);
        fc.pre(balanced || !/<\/?i>/.test(title));
        const item = { id: 'tea', type: 'book', title };
        expect(again(format, [item]).items).toEqual([item]);
      }),
      { numRuns: 500 },
    );
  });
});
