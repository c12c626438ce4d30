import { describe, it } from 'mocha';
import { commands } from 'vscode';
import { openDraft, type, until, untilReported } from './editor';
import { runningServer } from './server-processes';

describe('a server that is killed', () => {
  it('is started again, and knows the drafts that are open', async () => {
    const { document } = await openDraft('Ketamine relieved cancer pain.\n');
    await untilReported(document, ['contradicted-claim']);
    await commands.executeCommand('evidenceLens.restartServer');
    await type('It was shown [@nobody2020]. ');
    await untilReported(document, ['unknown-citation', 'contradicted-claim']);
    const first = await until('a server runs', runningServer);
    first.kill('SIGKILL');
    await until('another server runs', () => {
      const second = runningServer();
      return second !== first && second;
    });
    await type('So it was [@nobody2021]. ');
    await untilReported(document, ['unknown-citation', 'unknown-citation', 'contradicted-claim']);
  });
});
