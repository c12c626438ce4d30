import { strict as assert } from 'node:assert';
import { afterEach, describe, it } from 'mocha';
import { ConfigurationTarget, languages, workspace } from 'vscode';
import { openDraft, until } from './editor';

/** What the editor's own Markdown support says of links, where it checks them. */
async function validated(value: boolean | undefined): Promise<void> {
  await workspace
    .getConfiguration('markdown')
    .update('validate.enabled', value, ConfigurationTarget.Workspace);
}

describe("the editor's own validation of links", () => {
  afterEach(() => validated(undefined));

  it('says nothing of citations, and goes on with links to files', async () => {
    await validated(true);
    const { document } = await openDraft('Pain fell [@hardy2012], [12] and [see](nowhere.md).\n');
    const found = await until('the link to a file is reported', () => {
      const all = languages.getDiagnostics(document.uri).filter(({ source }) => source !== 'Evidence Lens');
      return all.length > 0 ? all : undefined;
    });
    assert.deepEqual(
      found.map(({ range }) => document.getText(range)),
      ['nowhere.md'],
    );
  });
});
