import { expect, test } from 'vitest';
import type { Preview, PreviewMethod } from '../../server/src/protocol-preview';
import { DRAFT, endedSessions, line } from '../support/lsp-session';

const METHOD: PreviewMethod = 'evidenceLens/preview';
const begin = endedSessions();

async function previewOf(text: string, asked: object, languageId = 'markdown'): Promise<Preview | null> {
  const session = await begin();
  await session.open(text, { languageId });
  return session.client.sendRequest<Preview | null>(METHOD, asked);
}

test('has the citations, the list and the findings of the draft as it is', async () => {
  expect(await previewOf('Milk.\nAll tea cures @lee2001.', { textDocument: { uri: DRAFT } })).toEqual({
    version: 1,
    citations: [{ written: '@lee2001', printed: 'Tea [1]', references: 'Tea.', known: true }],
    references: ['Tea.'],
    numbered: true,
    findings: [
      {
        range: line(1, 4, 13),
        severity: 'warning',
        message: 'Reads as: tea helps. Evidence: no benefit over water',
      },
    ],
  });
});

test.each([
  ['a document that is not judged', { textDocument: { uri: DRAFT } }, 'latex'],
  ['a document that is not open', { textDocument: { uri: 'file:///x.md' } }, 'markdown'],
  ['no document', {}, 'markdown'],
])('%s has none', async (_, asked, languageId) => {
  expect(await previewOf('Tea.', asked, languageId)).toBeNull();
});
