import { strict as assert } from 'node:assert';
import { afterEach, describe, it } from 'mocha';
import { ConfigurationTarget, commands, extensions, workspace } from 'vscode';
import { openDraft, shownOutput, until, untilReported, uriIn } from './editor';
import { runningServer, sentTo } from './server-processes';

/** What changes at once when a setting of the manifest is changed. */
const CHANGES: Readonly<Record<string, () => Promise<void>>> = {
  'evidenceLens.base': async () => {
    const { document } = await openDraft('Tea improves sleep in insomnia [@lee2001].\n');
    await untilReported(document, ['unknown-citation']);
    await set('base', '../doubters');
    await untilReported(document, ['contradicted-claim']);
    await set('base', '../believers');
    await untilReported(document, []);
    await set('base', undefined);
    await untilReported(document, ['unknown-citation']);
  },
  'evidenceLens.trace.server': async () => {
    const { document } = await openDraft('Ketamine relieved cancer pain.\n');
    await untilReported(document, ['contradicted-claim']);
    await commands.executeCommand('evidenceLens.showOutput');
    await until('the output is shown', shownOutput);
    await commands.executeCommand(TRACE);
    await commands.executeCommand('evidenceLens.restartServer');
    const sent = sentTo(await until('a server runs', runningServer));
    await set('trace.server', 'verbose');
    await until('the server is to tell all', () => sent.some((message) => TOLD_ALL.test(message)));
    await set('trace.server', undefined);
  },
};

async function set(name: string, value: string | undefined): Promise<void> {
  const isForFolder = name === 'base';
  const settings = workspace.getConfiguration('evidenceLens', uriIn('bundled', 'draft.md'));
  const target = isForFolder ? ConfigurationTarget.WorkspaceFolder : ConfigurationTarget.Workspace;
  await settings.update(name, value, target);
}

const TOLD_ALL = /"\$\/setTrace".*"verbose"/;

/** The editor's command for the log level "Trace" of the output that is shown. */
const TRACE = 'workbench.action.output.activeOutputLogLevel.1';

describe('a setting that is changed', () => {
  afterEach(() => commands.executeCommand('workbench.action.closePanel'));

  const manifest = extensions.getExtension('evidence-lens.evidence-lens')?.packageJSON;
  const names = Object.keys(manifest.contributes.configuration.properties);
  for (const name of names) {
    it(`counts at once: ${name}`, async () => {
      const change = CHANGES[name];
      assert.ok(change, `No test changes ${name}: add one to tests/editor/host/settings.test.ts.`);
      await change();
    });
  }
});
