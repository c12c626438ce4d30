import { expect, test } from 'vitest';
import { identifierLinks } from '../../../server/src/core/navigation/identifier-links';
import { withSpans } from '../../support/fixture';

test.each([
  `Hardy J. J Clin Oncol. doi:10.1200/JCO.2011.41.2361.
                           ^^^^^^^^^^^^^^^^^^^^^^^^ https://doi.org/10.1200/JCO.2011.41.2361`,
  `It failed (10.1000/a(b)c).
           ^^^^^^^^^^^^^ https://doi.org/10.1000/a%28b%29c`,
  `PMID: 22965960; PMCID: PMC3675691.
      ^^^^^^^^ https://pubmed.ncbi.nlm.nih.gov/22965960/
                       ^^^^^^^^^^ https://pmc.ncbi.nlm.nih.gov/articles/PMC3675691/`,
  `  doi = {10.1000/a\\_b}, pmid = {77},
         ^^^^^^^^^^^^ https://doi.org/10.1000/a_b
                                ^^ https://pubmed.ncbi.nlm.nih.gov/77/`,
  `{"DOI": "10.1000/a", "PMID": 77}
         ^^^^^^^^^ https://doi.org/10.1000/a
                             ^^ https://pubmed.ncbi.nlm.nih.gov/77/`,
  `    DOI: 10.1000/a
         ^^^^^^^^^ https://doi.org/10.1000/a`,
  `DO  - 10.1000/a
      ^^^^^^^^^ https://doi.org/10.1000/a`,
  `PMID- 22965960
      ^^^^^^^^ https://pubmed.ncbi.nlm.nih.gov/22965960/`,
  `LID - 10.1000/a [doi]
      ^^^^^^^^^ https://doi.org/10.1000/a`,
  `<num><style face="normal">10.1000/a</style></num>
                          ^^^^^^^^^ https://doi.org/10.1000/a`,
  `10.1000/a?x=1&y=#z
^^^^^^^^^^^^^^^^^^ https://doi.org/10.1000/a%3Fx%3D1%26y%3D%23z`,
])('%s', (marked) => {
  const { text, spans } = withSpans(marked.replaceAll('\\\\', '\\'));
  expect(identifierLinks(text).map(({ span, url }) => ({ ...span, label: url }))).toEqual(spans);
});

test.each([
  'https://doi.org/10.1000/a',
  '[Hardy](https://doi.org/10.1000/a)',
  'about 10.5/2 mg',
  'version 3.10.1000/a',
  '10.1002/(SICI)1097<1661::AID>3.0.CO;2-2',
  'PMCID unknown, PMID unknown',
  '',
])('%s has no link', (text) => {
  expect(identifierLinks(text)).toEqual([]);
});

test('what is longer than any DOI is none', () => {
  expect(identifierLinks(`10.1000/${'(['.repeat(50_000)}${')'.repeat(50_000)}`)).toEqual([]);
});
