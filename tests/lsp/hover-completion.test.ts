import { describe, expect, test } from 'vitest';
import {
  type CompletionItem,
  CompletionRequest,
  CompletionResolveRequest,
  HoverRequest,
  MarkupKind,
} from 'vscode-languageserver/node';
import type { EvidenceBase } from '../../server/src/core/evidence/base';
import type { Engine } from '../../server/src/lsp/engine';
import { withCursor } from '../support/fixture';
import { earnestEngine, SMALL_BASE, simpleEngine } from '../support/lsp-engine';
import { DRAFT, endedSessions, type LspOptions, type LspSession, line } from '../support/lsp-session';
import { memoryWorld } from '../support/lsp-world';
import { cursor, itemsOf } from './base-session';

const begin = endedSessions();

/** Opens a draft of one line and gives the parameters of a request at its cursor. */
async function at(marked: string, options: LspOptions = {}) {
  const session = await begin(options);
  const { text, offset } = withCursor(marked);
  await session.open(text);
  return { ...session, params: { textDocument: { uri: DRAFT }, position: { line: 0, character: offset } } };
}

/** The same in a draft that is not read to its end until `finish` is called. */
async function atInLongDraft(marked: string) {
  const reading = { isDone: false };
  let clock: LspSession['clock'] | undefined;
  const createEngine = (base: EvidenceBase, uriOf: Engine['uriOf']): Engine => {
    const engine = { ...simpleEngine(base), uriOf };
    const analyse = function* (text: string) {
      while (!reading.isDone) yield clock?.advance(100);
      return engine.analyseAround(text, 0);
    };
    return { ...engine, analyse };
  };
  const world = { ...memoryWorld({}, async () => SMALL_BASE), createEngine };
  const session = await at(marked, { loadEvidence: async () => world });
  clock = session.clock;
  const finish = (): void => {
    reading.isDone = true;
  };
  return { ...session, finish };
}

describe('hover', () => {
  test('shows the card with the words it is about', async () => {
    const { client, params } = await at('By L|ee, in 2001.');
    expect(await client.sendRequest(HoverRequest.type, params)).toEqual({
      contents: { kind: MarkupKind.Markdown, value: '**Tea**' },
      range: line(0, 3, 6),
    });
  });

  test('shows nothing where there is nothing', async () => {
    const { client, params } = await at('|By Lee.');
    expect(await client.sendRequest(HoverRequest.type, params)).toBeNull();
  });

  test('is plain for a client that takes no Markdown', async () => {
    const { client, params } = await at('By |Lee.', {
      capabilities: { textDocument: { hover: { contentFormat: [MarkupKind.PlainText] } } },
    });
    expect(await client.sendRequest(HoverRequest.type, params)).toMatchObject({
      contents: { kind: MarkupKind.PlainText },
    });
  });

  test('answers from what stands around while a long draft is still being read', async () => {
    const { client, params, finish } = await atInLongDraft('By L|ee, in 2001.');
    expect(await client.sendRequest(HoverRequest.type, params)).toMatchObject({ range: line(0, 3, 6) });
    finish();
  });

  test('reads the latest text at once, however fast the author types', async () => {
    const { client, params, change } = await at('By |Leo.');
    await change(2, 'Le', line(0, 3, 5));
    await change(3, 'e', line(0, 5, 6));
    expect(await client.sendRequest(HoverRequest.type, params)).toMatchObject({ range: line(0, 3, 6) });
  });
});

describe('completion', () => {
  test('offers references that replace what was typed', async () => {
    const { client, params, initialized } = await at('As shown [@le|].');
    expect(await client.sendRequest(CompletionRequest.type, params)).toEqual({
      isIncomplete: true,
      items: [
        {
          label: 'Lee 2001',
          labelDetails: { description: 'lee2001' },
          kind: 18,
          detail: 'Tea',
          filterText: 'le lee2001',
          sortText: '000',
          textEdit: { range: line(0, 11, 13), newText: 'lee2001' },
          data: { key: 'lee2001', uri: DRAFT },
        },
      ],
    });
    expect(initialized.capabilities.completionProvider).toEqual({
      triggerCharacters: ['@', '[', '`', ' '],
      resolveProvider: true,
    });
  });

  test('leaves the title to the card where a list shows more than labels', async () => {
    const { client, params } = await at('As shown [@le|].', {
      capabilities: { textDocument: { completion: { completionItem: { labelDetailsSupport: true } } } },
    });
    const items = itemsOf(await client.sendRequest(CompletionRequest.type, params));
    expect(items.map(({ label, detail }) => ({ label, detail }))).toEqual([{ label: 'Lee 2001' }]);
  });

  test.each<{ marked: string; asked: boolean; behindSpace: boolean }>([
    { marked: 'As shown [@|', asked: true, behindSpace: false },
    { marked: 'As shown @{lee |', asked: true, behindSpace: true },
    { marked: '<!-- evidence-lens-ignore |', asked: true, behindSpace: false },
    { marked: 'As shown |', asked: false, behindSpace: false },
  ])('is silent behind a space unless that is part of a key: $marked', async (row) => {
    const { client, params } = await at(row.marked);
    const items = async (context: object) =>
      itemsOf(await client.sendRequest(CompletionRequest.type, { ...params, ...context })).length > 0;
    expect(await items({})).toBe(row.asked);
    expect(await items({ context: { triggerKind: 2, triggerCharacter: ' ' } })).toBe(row.behindSpace);
  });

  test('says how a reference stands to the sentence, in the list and on its card', async () => {
    const { client, params } = await at('Surely tea cures [@le|].');
    const list = await client.sendRequest(CompletionRequest.type, params);
    const [item] = list && 'items' in list ? list.items : [];
    expect(item?.labelDetails).toEqual({ description: 'lee2001', detail: ' opposes this' });
    expect(item && (await client.sendRequest(CompletionResolveRequest.type, item))).toMatchObject({
      documentation: { value: 'Opposes this statement.\n\nLee 2001. *Tea.*' },
    });
  });

  test('is to be asked again where there is no base as yet', async () => {
    const loadBase = () => Promise.reject(new Error('no base'));
    const { client, params } = await at('As shown [@le|].', { loadBase });
    expect(await client.sendRequest(CompletionRequest.type, params)).toEqual({
      isIncomplete: true,
      items: [],
    });
  });

  test('offers nothing elsewhere', async () => {
    const { client, params } = await at('As shown|.');
    expect(await client.sendRequest(CompletionRequest.type, params)).toEqual({
      isIncomplete: false,
      items: [],
    });
  });

  test.each<{ name: string; item: CompletionItem; documentation?: object }>([
    {
      name: 'an offered reference gets its card',
      item: { label: 'lee2001', data: { key: 'lee2001', uri: DRAFT } },
      documentation: { kind: MarkupKind.Markdown, value: 'Lee 2001. *Tea.*' },
    },
    { name: 'a reference that is gone stays as it is', item: { label: 'x', data: { key: 'x' } } },
    { name: 'a foreign item stays as it is', item: { label: 'x', data: 'something' } },
  ])('$name', async ({ item, documentation }) => {
    const { client } = await at('|');
    const resolved = await client.sendRequest(CompletionResolveRequest.type, item);
    expect(resolved).toEqual(documentation ? { ...item, documentation } : item);
  });
});

describe('cards in the style of the draft', () => {
  const capabilities = { workspace: { configuration: true } };

  test.each<[what: string, marked: string, settings: Record<string, unknown>, formatted: string]>([
    ['by default', 'Tea [@lee|2001].', {}, 'Tea.'],
    ['as is set', 'Tea [@lee|2001].', { citationStyle: 'apa' }, '*Tea*. (n.d.).'],
    ['as the draft says', '---\ncsl: apa\n---\n\nTea [@lee|2001].', {}, '*Tea*. (n.d.).'],
  ])('%s', async (_, marked, settings, formatted) => {
    const { text, position } = cursor(marked);
    const session = await begin({
      engine: earnestEngine,
      capabilities,
      settings,
      folders: ['file:///'],
    });
    await session.open(text);
    const params = { textDocument: { uri: DRAFT }, position };
    const hover = await session.client.sendRequest(HoverRequest.type, params);
    expect(JSON.stringify(hover?.contents)).toContain(formatted);
    const [item] = itemsOf(await session.client.sendRequest(CompletionRequest.type, params));
    const shown = item && (await session.client.sendRequest(CompletionResolveRequest.type, item));
    expect(JSON.stringify(shown?.documentation)).toContain(formatted);
  });
});
