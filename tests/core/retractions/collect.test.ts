import { expect, test } from 'vitest';
import { collectRetractions } from '../../../server/src/core/retractions/collect';

const HEAD = 'Record ID,RetractionDate,OriginalPaperDOI,OriginalPaperPubMedID,RetractionNature,Reason';

function collected(...rows: readonly string[]) {
  const collector = collectRetractions();
  collector.push([HEAD, ...rows, ''].join('\r\n'));
  const found = collector.end();
  if ('wrong' in found) throw new Error(found.wrong);
  return found.index;
}

const RETRACTED =
  '1,5/3/2015 0:00,10.1000/ABC,77,Retraction,"+Fake Data;+Notice - Limited or No Information;+Concerns, Results;"';

test.each([{ DOI: 'https://doi.org/10.1000/abc' }, { PMID: 77 }, { DOI: '10.1000/other', PMID: '77' }])(
  'a retracted paper is known: %j',
  (csl) => {
    expect(collected(RETRACTED).about(csl)).toEqual({
      nature: 'retraction',
      date: '2015-05-03',
      reasons: ['Fake Data', 'Concerns, Results'],
    });
  },
);

test.each([{ DOI: '10.1000/x' }, { PMID: 7 }, {}, { DOI: 'unavailable' }, { PMID: 0 }])(
  'another is not: %j',
  (csl) => {
    const index = collected(RETRACTED, '2,1/1/2020 0:00,unavailable,0,Retraction,');
    expect(index.about(csl)).toBeUndefined();
  },
);

const notice = (date: string, nature: string) => `1,${date},10.1000/a,,${nature},`;

test.each<[rows: readonly string[], nature: string | undefined]>([
  [[notice('1/1/2020', 'Correction')], undefined],
  [[notice('1/1/2020', 'Expression of concern')], 'concern'],
  [[notice('1/1/2020', 'Expression of concern'), notice('1/1/2021', 'Retraction')], 'retraction'],
  [[notice('1/1/2021', 'Retraction'), notice('1/1/2020', 'Expression of concern')], 'retraction'],
  [[notice('2020-01-01', 'Retraction'), notice('1/2/2020', 'Reinstatement')], undefined],
  [[notice('1/1/2020', 'Retraction'), notice('1/1/2020', 'Expression of concern')], 'retraction'],
])('the last notice counts: %j', (rows, nature) => {
  expect(collected(...rows).about({ DOI: '10.1000/a' })?.nature).toBe(nature);
});

test.each([
  ['OriginalPaperDOI,Reason\n', 'It has no "OriginalPaperPubMedID", "RetractionNature" and "RetractionDate"'],
  ['', 'It has no "OriginalPaperDOI"'],
  [`${HEAD}\n"`, 'It ends within quotes'],
])('%j is no list of retractions', (text, wrong) => {
  const collector = collectRetractions();
  collector.push(text);
  expect(collector.end()).toEqual({ wrong: expect.stringContaining(wrong) });
});
