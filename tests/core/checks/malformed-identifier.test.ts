import { expect, test } from 'vitest';
import { malformedIdentifier } from '../../../server/src/core/checks/malformed-identifier';
import { faultsIn } from './libraries';

const entry = (field: string, value: string) => `@book{lee2001, ${field} = {${value}}}`;

test.each<[field: string, value: string]>([
  ['doi', '10.1200/JCO.2011.41.2361'],
  ['doi', 'https://doi.org/10.1016/j.pain.2009.06.023'],
  ['doi', '10.1002/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2'],
  ['doi', '10.1000.10/123'],
  ['pmid', '22965960'],
  ['pmcid', 'PMC2713840'],
  ['isbn', '0-306-40615-2'],
  ['isbn', '080442957X'],
  ['isbn', '978-0-306-40615-7'],
  ['isbn', '978 0 306 40615 7'],
  ['issn', '0378-5955'],
  ['issn', '2434-561X'],
  ['issn', '0378-5955 (Print), 2434-561X (Electronic)'],
  ['note', 'nothing'],
])('%s = {%s} is fine', (field, value) => {
  expect(faultsIn(malformedIdentifier, entry(field, value))).toEqual([]);
});

const DOI = 'a DOI begins with 10., a number and a slash, and has no spaces';
const DIGIT = 'its check digit does not fit';

test.each<[field: string, value: string, told: string]>([
  ['doi', '10.1200', `the DOI "10.1200" (${DOI})`],
  ['doi', '11.1200/x', `the DOI "11.1200/x" (${DOI})`],
  ['doi', '10.1200/JCO 2011', `the DOI "10.1200/JCO 2011" (${DOI})`],
  ['doi', '10.1200/jco.', `the DOI "10.1200/jco." (${DOI})`],
  ['pmid', '2296596O', 'the PMID "2296596O" (it has up to 9 digits and nothing else)'],
  ['pmcid', 'PMCX', 'the PMCID "PMCX" (it is PMC and a number)'],
  ['isbn', '0-306-40615-3', `the ISBN "0-306-40615-3" (${DIGIT})`],
  ['isbn', '978-0-306-40615-8', `the ISBN "978-0-306-40615-8" (${DIGIT})`],
  ['isbn', '977-0-306-40615-7', `the ISBN "977-0-306-40615-7" (${DIGIT})`],
  ['issn', '0378-5954', `the ISSN "0378-5954" (${DIGIT})`],
])('%s = {%s} is reported', (field, value, told) => {
  expect(faultsIn(malformedIdentifier, entry(field, value))).toEqual([
    `"lee2001" has an identifier that cannot be right: ${told}. Correct it.`,
  ]);
});

test('all that is wrong with a reference is one message', () => {
  const found = faultsIn(malformedIdentifier, '@book{lee2001, doi = {x}, pmid = {y}}');
  expect(found).toEqual([expect.stringMatching(/the DOI "x" .*, the PMID "y" .*\. Correct them\.$/)]);
});
