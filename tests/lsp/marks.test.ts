import { expect, test } from 'vitest';
import type { DraftMarks, DraftMarksMethod } from '../../server/src/protocol-evidence';
import { DRAFT, endedSessions, line } from '../support/lsp-session';

const METHOD: DraftMarksMethod = 'evidenceLens/marks';
const begin = endedSessions();

async function marks(text: string, uri = DRAFT, initializationOptions = {}): Promise<DraftMarks | null> {
  const session = await begin({ initializationOptions });
  await session.open(text, { version: 3 });
  return session.client.sendRequest(METHOD, { textDocument: { uri } });
}

test('marks are those of the version that they are for', async () => {
  const kind = 'unjudged';
  expect(await marks('A tea and\ntea.')).toEqual({
    version: 3,
    marks: [
      { kind, range: line(0, 2, 5) },
      { kind, range: line(1, 0, 3) },
    ],
  });
});

test('a document that is not read has none', async () => {
  expect(await marks('Tea.', 'file:///nowhere.md')).toBeNull();
  expect(await marks('tea', DRAFT, { enabled: false })).toBeNull();
});
