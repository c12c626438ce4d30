import { expect, test } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver/node';
import { earnestEngine } from '../support/lsp-engine';
import { endedSessions, type LspOptions, type LspSession } from '../support/lsp-session';

const begin = endedSessions();
const URI = 'file:///review/notes/draft.md';
const BIB = '@misc{ann, title = {Tea}, doi = {10.1000/a}}\n@misc{bob, title = {Milk}, doi = {10.1000/b}}\n';

/** A list that has the paper of a DOI as retracted. */
function retracted(doi: string): string {
  return `RetractionDate,OriginalPaperDOI,OriginalPaperPubMedID,RetractionNature,Reason\n5/3/2015,${doi},0,Retraction,\n`;
}

async function start(metadata: string, options: LspOptions): Promise<LspSession> {
  const { files, ...others } = options;
  const session = await begin({
    folders: ['file:///review'],
    capabilities: { workspace: { configuration: true } },
    engine: earnestEngine,
    files: { '/review/refs.bib': BIB, '/review/a.csv': retracted('10.1000/a'), ...files },
    ...others,
  });
  await session.open(`---\nbibliography: refs.bib\n${metadata}---\n\nTea [@ann; @bob].\n`, { uri: URI });
  return session;
}

/** What is pushed next about retractions and the front matter: the character that it begins at, and what it says. */
async function nextTold(session: LspSession): Promise<string[]> {
  const { diagnostics } = await session.nextPush();
  return diagnostics
    .filter(({ code }) => code === undefined || code === 'retracted-reference')
    .map(({ message, range }) => `${range.start.character} ${/^[^:]*/.exec(wordsOf(message))?.[0]}`);
}

function wordsOf(message: Diagnostic['message']): string {
  return typeof message === 'string' ? message : message.value;
}

const ANN = '6 Tea was retracted on 2015-05-03';
const BOB = '12 Milk was retracted on 2015-05-03';

test.each<[what: string, metadata: string, options: LspOptions, told: readonly string[]]>([
  ['none', '', {}, []],
  ['that is set, from the folder', '', { settings: { retractions: 'a.csv' } }, [ANN]],
  ['that the draft names', 'retractions: ../a.csv\n', {}, [ANN]],
  [
    'that the draft names, though another is set',
    'retractions: b.csv\n',
    { settings: { retractions: 'a.csv' }, files: { '/review/notes/b.csv': retracted('10.1000/b') } },
    [BOB],
  ],
  [
    'that the base names, though another is set',
    '',
    {
      settings: { retractions: 'a.csv' },
      files: {
        '/review/evidence.yaml': 'name: B\nversion: "1"\nretractions: b.csv\nfiles: {}\n',
        '/review/b.csv': retracted('10.1000/b'),
      },
    },
    [BOB],
  ],
  ['that is no such list', 'retractions: refs.bib\n', {}, ['13 "refs.bib" is no list of retractions']],
  [
    'that is no path',
    'retractions: 7\n',
    {},
    ['13 "retractions" must be the path of the CSV file of the Retraction Watch database.'],
  ],
])('a list of retractions %s', async (_, metadata, options, told) => {
  expect(await nextTold(await start(metadata, options))).toEqual(told);
});

test('a list that is changed on disk counts at once', async () => {
  const session = await start('', { settings: { retractions: 'a.csv' } });
  expect(await nextTold(session)).toEqual([ANN]);
  session.world.write('/review/a.csv', retracted('10.1000/b'));
  session.clock.advance(1_000);
  expect(await nextTold(session)).toEqual([BOB]);
});

test.each(['no.csv', '../no.csv', 'refs.bib'])(
  'a setting that cannot be followed is told: %s',
  async (retractions) => {
    const session = await start('', { settings: { retractions } });
    const { document } = await session.status(URI, { settled: true });
    expect(document?.notes).toEqual([expect.stringMatching(/^The setting evidenceLens\.retractions: "/)]);
  },
);

test('a list that is set counts at once', async () => {
  const settings: Record<string, unknown> = {};
  const session = await start('', { settings });
  expect(await nextTold(session)).toEqual([]);
  settings['retractions'] = 'a.csv';
  await session.client.sendNotification('workspace/didChangeConfiguration', { settings: {} });
  await session.status();
  session.clock.advance(100);
  expect(await nextTold(session)).toEqual([ANN]);
});
