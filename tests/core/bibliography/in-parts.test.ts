import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readReferencesInSteps } from '../../../server/src/core/bibliography/read';
import type { ReferenceList } from '../../../server/src/core/bibliography/reference-list';
import type { SourceText } from '../../../server/src/core/bibliography/source-text';
import { inOneGo } from '../../../server/src/core/steps';
import { makeLibrary } from '../../support/library/library';
import { writeBibtex } from '../../support/library/write-bibtex';
import { writeCslJson } from '../../support/library/write-csl';
import { writeEndNote } from '../../support/library/write-endnote';
import { writeNbib, writeRis } from '../../support/library/write-tagged';
import { SCRAPS } from './scraps';

/** All that a list tells, of its references and of what is wrong. */
function toldBy({ references, problems, problemsAtOnce, records }: ReferenceList) {
  return {
    references: references.map(({ key, otherKeys, value, at }) => {
      return { key, otherKeys, value, places: [at(), at(['id']), at(['title'])] };
    }),
    problems,
    problemsAtOnce,
    records: records?.(),
  };
}

function read(file: string, text: SourceText): ReturnType<typeof toldBy> {
  return toldBy(inOneGo(readReferencesInSteps(file, text)));
}

/** A text that is not in memory as a string, of which so many units are looked at together. */
function elsewhere(text: string, part: number): SourceText {
  return { length: text.length, slice: (start, end) => text.slice(start, end), part };
}

const LIBRARY = makeLibrary(3, 12);
const FILES: Readonly<Record<string, string>> = {
  'r.bib': writeBibtex(LIBRARY, 'biblatex'),
  'r.ris': writeRis(LIBRARY),
  'r.nbib': writeNbib(LIBRARY),
  'r.xml': writeEndNote(LIBRARY),
  'r.json': writeCslJson(LIBRARY),
};

describe.each(Object.entries(FILES))('%s', (file, whole) => {
  const scraps = fc.constantFrom(...(SCRAPS[file] ?? []));

  test('a list read in parts is the list read as a whole', () => {
    for (const part of [1, 7, 100, 1000, 5000]) {
      expect(read(file, elsewhere(whole, part))).toEqual(read(file, whole));
    }
  });

  test('so it is with any stretch cut out, doubled or replaced', () => {
    fc.assert(
      fc.property(
        fc.nat(whole.length),
        fc.nat(60),
        scraps,
        fc.integer({ min: 1, max: 3000 }),
        (at, length, by, part) => {
          const text = whole.slice(0, at) + by + whole.slice(at + length);
          expect(read(file, elsewhere(text, part))).toEqual(read(file, text));
        },
      ),
      { numRuns: 100 },
    );
  });

  test('so it is with whatever is no list at all', () => {
    fc.assert(
      fc.property(
        fc.array(scraps, { maxLength: 60 }).map((parts) => parts.join('')),
        fc.integer({ min: 1, max: 40 }),
        (text, part) => {
          expect(read(file, elsewhere(text, part))).toEqual(read(file, text));
        },
      ),
      { numRuns: 400 },
    );
  });
});
