import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { extensions } from 'vscode';
import { openDraft, until, untilReported } from './editor';

const ID = 'evidence-lens.evidence-lens';

describe('activation', () => {
  it('comes with a workspace that has an evidence base', async () => {
    assert.ok(extensions.getExtension(ID), 'The packaged extension is installed.');
    await until('the extension is active', () => extensions.getExtension(ID)?.isActive);
  });

  it('is followed by the check of a draft', async () => {
    const { document } = await openDraft('Ketamine relieved cancer pain.\n');
    await untilReported(document, ['contradicted-claim']);
  });
});
