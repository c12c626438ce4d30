import { expect, test } from 'vitest';
import { type Fetch, type Fetched, fetchReference, publicationIdIn } from '../../client/src/fetch-reference';

test.each([
  ['10.1000/ABC(1)', 'doi 10.1000/ABC(1)'],
  [' doi: 10.1000/182 ', 'doi 10.1000/182'],
  ['https://doi.org/10.1000/182', 'doi 10.1000/182'],
  ['12345678', 'pmid 12345678'],
  ['PMID: 12345678', 'pmid 12345678'],
  ['https://pubmed.ncbi.nlm.nih.gov/12345678/', 'pmid 12345678'],
  ['@article{a, doi = {10.1000/182}}', undefined],
  ['10.1000/182 and more', undefined],
  ['2012', 'pmid 2012'],
  ['', undefined],
])('%j is %s', (text, expected) => {
  const found = publicationIdIn(text);
  expect(found && `${found.kind} ${found.id}`).toBe(expected);
});

const answer = (status: number, text: string): Fetch => {
  return async () => ({ ok: status < 300, status, text: async () => text });
};
const late: Fetch = async () => {
  throw new DOMException('late', 'TimeoutError');
};
const offline: Fetch = async () => {
  throw new TypeError('fetch failed');
};

test.each<[what: string, fetch: Fetch, fetched: Fetched]>([
  ['a record', answer(200, 'PMID- 1'), { text: 'PMID- 1' }],
  ['an unknown number', answer(404, ''), { refused: 'PubMed knows no 123456: correct the number.' }],
  [
    'an error',
    answer(500, ''),
    { refused: 'PubMed answered with an error (500): paste the reference instead.' },
  ],
  [
    'far too much',
    answer(200, 'x'.repeat(1_000_001)),
    { refused: 'PubMed answered with too much: paste the reference instead.' },
  ],
  ['no answer', late, { refused: 'PubMed did not answer within 8 seconds: paste the reference instead.' }],
  ['no network', offline, { refused: 'PubMed could not be reached: paste the reference instead.' }],
])('%s is a value', async (_, fetch, fetched) => {
  expect(await fetchReference({ kind: 'pmid', id: '123456' }, fetch)).toEqual(fetched);
});

test.each([
  ['doi', '10.1000/a#b?c', 'https://doi.org/10.1000/a%23b%3Fc', 'application/vnd.citationstyles.csl+json'],
  [
    'pmid',
    '123456',
    'https://eutils.ncbi.nlm.nih.gov/entrez/eutils/efetch.fcgi?db=pubmed&id=123456&rettype=medline&retmode=text',
    'text/plain',
  ],
] as const)('a %s is asked for where it is known', async (kind, id, url, accept) => {
  const asked: unknown[] = [];
  await fetchReference({ kind, id }, async (address, { headers, signal }) => {
    asked.push(address, headers, signal.aborted);
    return answer(200, '')(address, { headers, signal });
  });
  expect(asked).toEqual([url, { accept }, false]);
});

test('a fetch that is cancelled ends', async () => {
  const cancelling = new AbortController();
  const never: Fetch = (_, { signal }) =>
    new Promise((_resolve, reject) => {
      signal.addEventListener('abort', () => reject(new Error('It was cancelled.')));
    });
  const fetched = fetchReference({ kind: 'pmid', id: '12345678' }, never, cancelling.signal);
  cancelling.abort();
  expect(await fetched).toHaveProperty('refused');
});
