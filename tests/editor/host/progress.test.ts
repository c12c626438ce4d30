import { strict as assert } from 'node:assert';
import { afterEach, describe, it } from 'mocha';
import { commands, env } from 'vscode';
import { answered, TAKE_FIRST } from './answered';
import { openDraft, show, untilReported, uriIn, WITH_LIBRARY } from './editor';

describe('work that takes long', () => {
  const { fetch } = globalThis;
  afterEach(() => {
    globalThis.fetch = fetch;
  });

  it('is cancelled from the message that tells of it', async () => {
    const { document: library } = await show(uriIn('library', 'library.bib'));
    const before = library.getText();
    const { document } = await openDraft(`${WITH_LIBRARY}So it was [@orr2010].\n`, 'library');
    await untilReported(document, ['uncited-reference']);
    await env.clipboard.writeText('10.1000/sleep.2016.1');
    let isCancelled = false;
    // A registry that never answers.
    globalThis.fetch = (_, options) =>
      new Promise((_resolve, reject) => {
        options?.signal?.addEventListener('abort', () => {
          isCancelled = true;
          reject(new Error('It was cancelled.'));
        });
      });
    await answered('evidenceLens.addReference', TAKE_FIRST, 'notification.acceptPrimaryAction');
    assert.ok(isCancelled, 'The registry is asked no more.');
    assert.equal(library.getText(), before);
    await commands.executeCommand('notifications.clearAll');
  });
});
