import { expect, test } from 'vitest';
import type { Problem } from '../../server/src/core/problem';
import type { DrawnMap, EvidenceMapMethod } from '../../server/src/protocol-map';
import { SMALL_BASE } from '../support/lsp-engine';
import { DRAFT, endedSessions, type LspOptions } from '../support/lsp-session';

const METHOD: EvidenceMapMethod = 'evidenceLens/evidenceMap';
const begin = endedSessions();

async function mapOf(asked: object, options: LspOptions = {}, languageId = 'markdown'): Promise<DrawnMap> {
  const session = await begin(options);
  await session.open('Tea.', { languageId });
  return session.client.sendRequest<DrawnMap>(METHOD, asked);
}

const textDocument = { uri: DRAFT };

test('is that of the base of the draft', async () => {
  const map = await mapOf({ textDocument });
  expect(map).toMatchObject({
    title: 'Tea: evidence map',
    intervention: 'tea',
    interventions: [{ id: 'tea', label: 'Tea (1)' }],
    style: expect.stringContaining('body.vscode-dark'),
    body: expect.stringContaining('href="#claim-tea-sleep"'),
    picture: expect.stringMatching(/^<svg /),
  });
});

test.each(['milk', 7])(
  'an intervention %j that the base has nothing on gives the first',
  async (intervention) => {
    expect(await mapOf({ textDocument, intervention })).toMatchObject({ intervention: 'tea' });
  },
);

test.each<[string, object, string]>([
  ['a document that is not open', { textDocument: { uri: 'file:///x.md' } }, 'markdown'],
  ['a document that is not judged', { textDocument }, 'latex'],
  ['no document', {}, 'latex'],
])('for %s is that of the base that is set', async (_, asked, languageId) => {
  expect(await mapOf(asked, {}, languageId)).toMatchObject({ intervention: 'tea' });
});

const BROKEN: Problem = { severity: 'error', file: 'claims.yaml', line: 0, character: 0, message: 'x' };

test.each<[string, LspOptions, string]>([
  [
    'a base without claims',
    { loadBase: async () => ({ ...SMALL_BASE, claims: [] }) },
    'The evidence base has no claims yet, so there is nothing to draw.',
  ],
  [
    'a base whose claims cannot be read',
    { loadBase: async () => ({ ...SMALL_BASE, claims: [], problems: [BROKEN] }) },
    'The claims of the evidence base could not be read: correct what "Validate Evidence Base" lists.',
  ],
  [
    'a base that cannot be read',
    { loadBase: async () => Promise.reject(new Error('gone')) },
    'There is no evidence base to draw: open a draft, and see the status of Evidence Lens.',
  ],
  [
    'a folder that is turned off, without a draft,',
    { initializationOptions: { enabled: false } },
    'Evidence Lens is turned off in this folder: turn it on to see the evidence map.',
  ],
])('%s has none', async (_, options, refused) => {
  expect(await mapOf({}, options)).toEqual({ refused });
});
