import { strict as assert } from 'node:assert';
import { commands, env, type TextDocument } from 'vscode';
import { withCursor } from '../../support/fixture';
import { answered, TAKE_FIRST } from './answered';
import { openDraft, show, undone, untilReported, uriIn, WITH_LIBRARY } from './editor';

/** What an author sees come of each command that is about references. */
export const REFERENCE_COMMANDS: Readonly<Record<string, (command: string) => Promise<void>>> = {
  'evidenceLens.insertReference': async (command) => {
    const text = `${WITH_LIBRARY}Read this: `;
    const { document } = await opened(`${text}|\n`);
    await answered(command, TAKE_FIRST);
    const inserted = document.getText().slice(text.length);
    assert.match(inserted, /^\S.*\. .*\d{4}.*\n$/, 'A reference stands at the cursor.');
    await undone(document, `${text}\n`);
  },
  'evidenceLens.copyReference': async (command) => {
    await env.clipboard.writeText('');
    await opened(`${WITH_LIBRARY}Water is as good [@orr|2010].\n`);
    await answered(command, TAKE_FIRST);
    assert.match(await env.clipboard.readText(), /^Orr C\. Water at any time\. Journal of Sleep\. 2010/);
  },
  'evidenceLens.addReference': async (command) => {
    const { document: library } = await show(uriIn('library', 'library.bib'));
    const before = library.getText();
    await opened(`${WITH_LIBRARY}Sage slept best [@sage2016|].\n`);
    await env.clipboard.writeText(ADDED);
    await answered(command, TAKE_FIRST, 'notifications.clearAll');
    assert.match(library.getText(), /@article\{sage2016,[\s\S]*Sage at dusk/);
    assert.ok(library.isDirty, 'It is left for the author to save.');
    await show(library.uri);
    await undone(library, before);
  },
  'evidenceLens.updateBibliography': async (command) => {
    const text = 'There was none [@hardy2012; @salas2012].\n';
    const { document } = await opened(`|${text}`);
    const listed = await changed(document, command);
    assert.ok(listed.startsWith(text), listed);
    assert.match(listed, /\n1\. Hardy J.*<!-- @hardy2012 -->\n+2\. Salas S/);
    const { version } = document;
    await commands.executeCommand(command);
    assert.equal(document.version, version, 'Nothing is left to be done.');
    await undone(document, text);
  },
  'evidenceLens.convertCitationsToNumbers': async (command) => {
    const text = 'As @hardy2012 [p. 3] found, there was none [@hardy2012; @salas2012].\n';
    const { document } = await opened(`|${text}`);
    assert.match(await changed(document, command), /^As Hardy.*there was none \[1,\s?2\]\.\n/);
    await undone(document, text);
  },
  'evidenceLens.convertCitationsToKeys': async (command) => {
    const text = 'As @hardy2012 [p. 3] found, there was none [see @hardy2012, p. 4; @salas2012].\n';
    const { document } = await opened(`|${text}`);
    const byKey = await changed(document, 'evidenceLens.updateBibliography');
    const byNumber = await changed(document, 'evidenceLens.convertCitationsToNumbers');
    assert.equal(await changed(document, command), byKey);
    await undone(document, byNumber);
  },
};

const ADDED = `@article{sage2016,
  author = {Sage, Eve},
  title = {Sage at dusk},
  journal = {Journal of Sleep},
  year = {2016}
}`;

/** Opens a draft with a cursor, and waits until the server knows it. */
async function opened(marked: string): Promise<{ readonly document: TextDocument }> {
  const { text, offset } = withCursor(marked);
  const isListed = text.startsWith(WITH_LIBRARY);
  const editor = await openDraft(text, isListed ? 'library' : 'bundled', offset);
  if (!isListed) await untilReported(editor.document, []);
  return editor;
}

/** Runs a command that changes a document, and gives the text that comes of it. */
async function changed(document: TextDocument, command: string): Promise<string> {
  const before = document.getText();
  await commands.executeCommand(command);
  assert.notEqual(document.getText(), before, `${command} changes the draft.`);
  return document.getText();
}
