import { describe, it } from 'mocha';
import { commands } from 'vscode';
import { openDraft, putCursor, show, type, untilReported, uriIn } from './editor';

const DRAFT = 'Tea improves sleep in insomnia [@lee2001].\n';

describe('two folders with a base each', () => {
  it('hold the same draft against their own', async () => {
    const doubted = await openDraft(DRAFT, 'doubters');
    const believed = await openDraft(DRAFT, 'believers');
    const elsewhere = await openDraft(DRAFT, 'bundled');
    await untilReported(doubted.document, ['contradicted-claim']);
    await untilReported(believed.document, []);
    await untilReported(elsewhere.document, ['unknown-citation']);
  });

  it('take up what is typed in a base, each for itself', async () => {
    const doubted = await openDraft(DRAFT, 'doubters');
    const believed = await openDraft(DRAFT, 'believers');
    await untilReported(doubted.document, ['contradicted-claim']);
    const claims = await show(uriIn('believers', 'claims.yaml'));
    putCursor(claims, claims.document.getText().indexOf('benefit'));
    await type('no-');
    await untilReported(believed.document, ['contradicted-claim']);
    for (const _ of 'no-') await commands.executeCommand('undo');
    await untilReported(doubted.document, ['contradicted-claim']);
  });
});
