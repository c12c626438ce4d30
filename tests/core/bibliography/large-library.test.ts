import { expect, test } from 'vitest';
import { readReferences, readReferencesInSteps } from '../../../server/src/core/bibliography/read';
import { problemText } from '../../../server/src/core/evidence/problem-text';
import { inOneGo } from '../../../server/src/core/steps';
import { makeLibrary } from '../../support/library/library';
import { writeBibtex } from '../../support/library/write-bibtex';
import { writeCslJson } from '../../support/library/write-csl';
import { writeEndNote } from '../../support/library/write-endnote';
import { writeNbib, writeRis } from '../../support/library/write-tagged';

// More than the values that are kept.
const LIBRARY = makeLibrary(7, 2000);
const BIB = writeBibtex(LIBRARY, 'biblatex');

test('a library of thousands has as many keys', () => {
  expect(new Set(LIBRARY.map(({ id }) => id)).size).toBe(2000);
});

test('values that are no longer kept are made again, the same as before', () => {
  const { references } = readReferences('r.bib', BIB);
  const first = references.map(({ value }) => value);
  expect(references.map(({ value }) => value)).toEqual(first);
  expect(first.map(({ id }) => id)).toEqual(LIBRARY.map(({ id }) => id));
});

test('what is wrong with a value is told once, whenever it was asked for', () => {
  const text = BIB.replaceAll('langid = {en}', 'year = x');
  const late = readReferences('r.bib', text);
  for (const { value } of late.references) expect(value.id).not.toBe('');
  const early = readReferences('r.bib', text);
  expect(late.problems.map(problemText)).toEqual(early.problems.map(problemText));
  expect(late.problems.length).toBeGreaterThan(1);
  expect(late.problemsAtOnce).toEqual([]);
});

test.each([
  ['r.bib', BIB],
  ['r.ris', writeRis(LIBRARY)],
  ['r.nbib', writeNbib(LIBRARY)],
  ['r.xml', writeEndNote(LIBRARY)],
  ['r.json', writeCslJson(LIBRARY)],
])('%s is read in as many steps as it has records, or more', (file, text) => {
  const steps = readReferencesInSteps(file, text);
  let count = 0;
  let step = steps.next();
  for (; !step.done; step = steps.next()) count += 1;
  expect(count).toBeGreaterThanOrEqual(2000);
  expect(step.value.references.map(({ key }) => key)).toEqual(
    inOneGo(readReferencesInSteps(file, text)).references.map(({ key }) => key),
  );
});
