import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { commands, type WorkspaceEdit, workspace } from 'vscode';
import { withCursor } from '../../support/fixture';
import { openDraft, show, until, untilReported, uriIn } from './editor';

const inDoubters = (file: string) => uriIn('doubters', file);

async function textOf(file: string): Promise<string> {
  return (await workspace.openTextDocument(inDoubters(file))).getText();
}

describe('rename', () => {
  it('changes a citation key in the draft, in the base’s files and in other drafts', async () => {
    const { text, offset } = withCursor('There was none [@lee|2001].\n');
    const { document } = await openDraft(text, 'doubters');
    await untilReported(document, []);
    const edit = await until('an edit is offered', () =>
      commands.executeCommand<WorkspaceEdit>(
        'vscode.executeDocumentRenameProvider',
        document.uri,
        document.positionAt(offset),
        'lee2002',
      ),
    );
    const changed = new Set(edit.entries().map(([uri]) => uri.toString()));
    const expected = [document.uri, ...['references.yaml', 'claims.yaml', 'notes.md'].map(inDoubters)];
    assert.deepEqual(
      expected.map(String).filter((uri) => !changed.has(uri)),
      [],
    );
    assert.ok(await workspace.applyEdit(edit));
    assert.equal(document.getText(), 'There was none [@lee2002].\n');
    assert.match(await textOf('references.yaml'), /id: lee2002/);
    assert.match(await textOf('claims.yaml'), /\[lee2002\]/);
    assert.match(await textOf('notes.md'), /\[@lee2002\]/);
    await untilReported(document, []);
    const { document: other } = await openDraft('See [@lee2001].\n', 'believers');
    await untilReported(other, []);
    await show(document.uri);
  });

  it('is undone in one step, in all of them', async () => {
    await show(inDoubters('claims.yaml'));
    await commands.executeCommand('undo');
    await until('all files are as they were', async () => {
      const texts = await Promise.all(['references.yaml', 'claims.yaml', 'notes.md'].map(textOf));
      return texts.every((text) => text.includes('lee2001'));
    });
  });
});
