import { expect, test } from 'vitest';
import { type CompletionList, CompletionRequest } from 'vscode-languageserver/node';
import {
  firstIndexInSteps,
  isSearchable,
  searchIndexInSteps,
} from '../../server/src/core/completion/search-index-of';
import type { EvidenceBase } from '../../server/src/core/evidence/base';
import { makeLibrary } from '../support/library/library';
import { writeBibtex } from '../support/library/write-bibtex';
import { earnestEngine, simpleEngine } from '../support/lsp-engine';
import { DRAFT, endedSessions, type LspOptions, type LspSession } from '../support/lsp-session';

const begin = endedSessions();

/** What completion answers, while some time passes in which it does not. */
async function completed(session: LspSession, uri: string, line: number, character: number) {
  const state = { isAnswered: false };
  const asked = session.client
    .sendRequest(CompletionRequest.type, { textDocument: { uri }, position: { line, character } })
    .finally(() => {
      state.isAnswered = true;
    });
  while (!state.isAnswered) {
    session.clock.advance(5);
    // oxlint-disable-next-line no-await-in-loop
    await session.status();
  }
  const found = await asked;
  const { items, isIncomplete } = found && 'items' in found ? found : NOTHING;
  return { keys: items.map(({ data }) => String(data.key)), isIncomplete };
}

const NOTHING: CompletionList = { items: [], isIncomplete: false };

/** Work of so many steps, each of which takes 4 ms by the server's clock. */
function* slowly(session: () => LspSession | undefined, steps: number): Generator<undefined, undefined> {
  for (let step = 0; step < steps; step += 1) {
    session()?.clock.advance(4);
    yield undefined;
  }
}

test.each([
  { name: 'what is soon searchable is waited for', steps: 5, canComplete: false, keys: ['lee2001'] },
  {
    name: 'what takes longer is not: what there is is told',
    steps: 500,
    canComplete: true,
    keys: ['lee2001'],
  },
  { name: 'where there is nothing yet the editor is to ask again', steps: 500, canComplete: false, keys: [] },
])('$name', async ({ steps, canComplete, keys }) => {
  let session: LspSession | undefined;
  const now = (): number => session?.clock.now() ?? 0;
  const seen = { isDone: false, asked: 0, answered: 0 };
  session = await begin({
    engine: (base) => ({
      ...simpleEngine(base),
      *prepareCompletion() {
        seen.asked = now();
        yield* slowly(() => session, steps);
        seen.isDone = true;
      },
      canComplete: () => {
        seen.answered = now();
        return canComplete || seen.isDone;
      },
    }),
  });
  await session.open('As shown [@le');
  await session.nextPush();
  expect(await completed(session, DRAFT, 0, 13)).toEqual({ keys, isIncomplete: true });
  // It would take 2,000.
  expect(seen.answered - seen.asked).toBeLessThan(100);
});

const QUAGGA = '@book{zebra2020,\n  title = {Quagga herds},\n}\n';

/** An engine whose completion is that of the product. */
function searching(base: EvidenceBase) {
  return {
    ...earnestEngine(base),
    prepareCompletion: () => firstIndexInSteps(base),
    indexAhead: () => searchIndexInSteps(base),
    canComplete: () => isSearchable(base),
  };
}

test('while a large list is read completion answers from what is known, and asks to be asked again', async () => {
  const options: LspOptions = {
    folders: ['file:///ws'],
    files: { '/ws/refs.bib': `${writeBibtex(makeLibrary(3, 1200), 'biblatex')}${QUAGGA}` },
    engine: searching,
  };
  const session = await begin(options);
  const uri = 'file:///ws/draft.md';
  const letGo = session.world.hold('/ws/refs.bib');
  await session.open('---\nbibliography: refs.bib\n---\n\nAs shown [@', { uri });
  const asked = async (typed: string) => {
    const text = `---\nbibliography: refs.bib\n---\n\nAs shown [@${typed}`;
    await session.client.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: (version += 1) },
      contentChanges: [{ text }],
    });
    const { keys, isIncomplete } = await completed(session, uri, 4, 11 + typed.length);
    return { keys, isIncomplete };
  };
  let version = 1;
  expect(await asked('lee')).toEqual({ keys: ['lee2001'], isIncomplete: true });
  letGo();
  for (const typed of ['zebra2020', 'quagga']) {
    // oxlint-disable-next-line no-await-in-loop
    while (!(await asked(typed)).keys.includes('zebra2020')) expect(session.log).toEqual([]);
    // oxlint-disable-next-line no-await-in-loop
    expect(await asked(typed)).toEqual({ keys: ['zebra2020'], isIncomplete: true });
  }
});
