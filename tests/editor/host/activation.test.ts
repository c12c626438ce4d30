import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { extensions } from 'vscode';
import { openDraft, until, untilReported } from './editor';

const ID = 'evidence-lens.evidence-lens';

describe('activation', () => {
  it('waits for a draft', () => {
    const extension = extensions.getExtension(ID);
    assert.ok(extension, 'The packaged extension is installed.');
    assert.equal(extension.isActive, false);
  });

  it('comes with a draft, which is checked', async () => {
    const { document } = await openDraft('Ketamine relieved cancer pain.\n');
    await until('the extension is active', () => extensions.getExtension(ID)?.isActive);
    await untilReported(document, ['contradicted-claim']);
  });
});
