import type { RequestListener } from 'node:http';
import { expect, test } from 'vitest';
import {
  type Fetch,
  fetchReference,
  type PublicationId,
  publicationIdIn,
} from '../../client/src/fetch-reference';
import { registries } from '../support/registry';

const begin = registries();

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

const CSL = { 'content-type': 'application/vnd.citationstyles.csl+json; charset=utf-8' };
const TEXT = { 'content-type': 'text/plain; charset=UTF-8' };
const DOI: PublicationId = { kind: 'doi', id: '10.1000/182' };
const PMID: PublicationId = { kind: 'pmid', id: '123456' };

const answers =
  (status: number, headers: Readonly<Record<string, string>>, text: string): RequestListener =>
  (_, response) => {
    response.writeHead(status, headers).end(text);
  };

/** What doi.org does: it hands on what it is asked to where the record is. */
const handsOnTo =
  (place: string, answer: RequestListener): RequestListener =>
  (request, response) => {
    if (request.url?.startsWith('/doi.org/')) response.writeHead(302, { location: `/${place}` }).end();
    else answer(request, response);
  };

const REFUSED = 'paste the reference itself instead.';
const UNKNOWN = 'PubMed knows no 123456: correct the number.';

test.each<[what: string, id: PublicationId, answer: RequestListener, fetched: object]>([
  ['a record', PMID, answers(200, TEXT, 'PMID- 123456\nTI  - Tée'), { text: 'PMID- 123456\nTI  - Tée' }],
  [
    'one that another registry has',
    DOI,
    handsOnTo('api.crossref.org/works/10.1000%2F182', answers(200, CSL, '{"title": "Tea"}')),
    { text: '{"title": "Tea"}' },
  ],
  [
    'a page of a publisher',
    DOI,
    handsOnTo('journal.example/tea', answers(200, { 'content-type': 'text/html' }, '<p>Tea')),
    { refused: `doi.org led to journal.example, which is no registry: ${REFUSED}` },
  ],
  [
    'what another host passes off as a record',
    DOI,
    handsOnTo('notdoi.org/x', answers(200, CSL, '{"title": "Tea"}')),
    { refused: `doi.org led to notdoi.org, which is no registry: ${REFUSED}` },
  ],
  [
    'a web page of the registry',
    DOI,
    answers(200, { 'content-type': 'text/html' }, '{"title": "Tea"}'),
    { refused: `doi.org answered with something other than a record: ${REFUSED}` },
  ],
  [
    'something of no type',
    DOI,
    answers(200, {}, '{"title": "Tea"}'),
    { refused: `doi.org answered with something other than a record: ${REFUSED}` },
  ],
  ['an unknown number', PMID, answers(404, TEXT, ''), { refused: UNKNOWN }],
  ['a number that it refuses', PMID, answers(400, TEXT, 'ID list is empty!'), { refused: UNKNOWN }],
  [
    'a sentence on an unknown number',
    PMID,
    answers(200, TEXT, 'id: 123456 Error occurred'),
    { refused: UNKNOWN },
  ],
  ['nothing', DOI, answers(200, CSL, ''), { refused: 'doi.org knows no 10.1000/182: correct the number.' }],
  ['an error', PMID, answers(503, TEXT, ''), { refused: `PubMed answered with an error (503): ${REFUSED}` }],
  [
    'a way that leads round in circles',
    DOI,
    (_, response) => response.writeHead(302, { location: '/doi.org/10.1000/182' }).end(),
    { refused: `doi.org could not be reached (you may be offline): ${REFUSED}` },
  ],
  [
    'an answer that breaks off',
    DOI,
    (_, response) => {
      response.writeHead(200, { ...CSL, 'content-length': '100' });
      response.write('{"title"', () => response.destroy());
    },
    { refused: `doi.org could not be reached (you may be offline): ${REFUSED}` },
  ],
])('%s is a value', async (_, id, answer, fetched) => {
  const { fetch } = await begin(answer);
  expect(await fetchReference(id, fetch)).toEqual(fetched);
});

test('far too much is not read to its end', async () => {
  let isGone: (value: string) => void = () => undefined;
  const gone = new Promise((resolve) => {
    isGone = resolve;
  });
  const { fetch } = await begin((_, response) => {
    response.writeHead(200, CSL).on('close', () => isGone('gone'));
    const more = (): void => {
      while (!response.destroyed && response.write('x'.repeat(65_536)));
      if (!response.destroyed) response.once('drain', more);
    };
    more();
  });
  expect(await fetchReference(DOI, fetch)).toEqual({ refused: `doi.org answered with too much: ${REFUSED}` });
  expect(await gone).toBe('gone');
});

const LATE = { refused: `doi.org did not answer within 8 seconds: ${REFUSED}` };
const late = () => new DOMException('late', 'TimeoutError');

test('who never answers is given up when the time is over', async () => {
  const clock = new AbortController();
  const asked: number[] = [];
  const { fetch } = await begin(() => clock.abort(late()));
  const timeout = (ms: number) => {
    asked.push(ms);
    return clock.signal;
  };
  expect(await fetchReference(DOI, fetch, undefined, timeout)).toEqual(LATE);
  expect(asked).toEqual([8000]);
});

test('so is who begins to answer and never ends', async () => {
  const clock = new AbortController();
  const { fetch } = await begin((_, response) => {
    response.writeHead(200, CSL).write('{"title": ');
  });
  const begun: typeof fetch = async (...asked) => {
    const answer = await fetch(...asked);
    clock.abort(late());
    return answer;
  };
  expect(await fetchReference(DOI, begun, undefined, () => clock.signal)).toEqual(LATE);
});

test('no network is a value', async () => {
  const { fetch, close } = await begin(answers(200, CSL, ''));
  await close();
  expect(await fetchReference(DOI, fetch)).toEqual({
    refused: `doi.org could not be reached (you may be offline): ${REFUSED}`,
  });
});

test.each<[id: PublicationId, path: string, accept: string]>([
  [
    { kind: 'doi', id: '10.1000/a#b?c' },
    '/doi.org/10.1000/a%23b%3Fc',
    'application/vnd.citationstyles.csl+json',
  ],
  [
    PMID,
    '/eutils.ncbi.nlm.nih.gov/entrez/eutils/efetch.fcgi?db=pubmed&id=123456&rettype=medline&retmode=text',
    'text/plain',
  ],
])('%j is asked for where it is known, and nothing else is sent', async (id, path, accept) => {
  const { fetch, requests } = await begin(answers(200, TEXT, ''));
  await fetchReference(id, fetch);
  expect(requests.map(({ method, url, headers }) => [method, url, headers.accept])).toEqual([
    ['GET', path, accept],
  ]);
  expect(requests[0]?.headers).not.toHaveProperty('cookie');
  expect(requests[0]?.headers).not.toHaveProperty('referer');
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
