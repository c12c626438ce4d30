import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { commands, extensions, window, workspace } from 'vscode';
import { answered } from './answered';
import { openDraft, shownOutput, until, untilReported, uriIn } from './editor';
import { EVIDENCE_COMMANDS } from './evidence-commands';
import { REFERENCE_COMMANDS } from './reference-commands';
import { runningServer } from './server-processes';

const WRONG = 'Ketamine relieved cancer pain.\n';

/** What an author sees come of each command of the manifest. */
const COMMANDS: Readonly<Record<string, (command: string) => Promise<void>>> = {
  'evidenceLens.restartServer': async (command) => {
    const { document } = await openDraft(WRONG);
    await untilReported(document, ['contradicted-claim']);
    await commands.executeCommand(command);
    const first = await until('a server runs', runningServer);
    await commands.executeCommand(command);
    assert.notEqual(runningServer(), first);
    await untilReported(document, ['contradicted-claim']);
  },
  'evidenceLens.showStatus': async (command) => {
    await openDraft(WRONG);
    await answered(command, 'workbench.action.closeQuickOpen');
  },
  'evidenceLens.showOutput': async (command) => {
    await commands.executeCommand('workbench.action.closePanel');
    await until('the output is hidden', () => !shownOutput());
    await commands.executeCommand(command);
    await until('the output is shown', shownOutput);
  },
  'evidenceLens.explainReading': async (command) => {
    const { document } = await openDraft(WRONG);
    await untilReported(document, ['contradicted-claim']);
    await commands.executeCommand(command);
    const reading = await until('the reading is shown', () =>
      window.visibleTextEditors.find((editor) => editor.document.uri.scheme === 'evidence-lens'),
    );
    assert.match(reading.document.getText(), /Ketamine relieved cancer pain/);
  },
  'evidenceLens.showEvidenceMap': async (command) => {
    await openDraft(WRONG);
    await commands.executeCommand(command);
    await until('the map is shown', () =>
      window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => label === 'Ketamine: evidence map')),
    );
  },
  'evidenceLens.newBase': async (command) => {
    const before = await workspace.fs.readDirectory(uriIn('bundled', '.'));
    await answered(command, 'workbench.action.closeQuickOpen');
    assert.deepEqual(await workspace.fs.readDirectory(uriIn('bundled', '.')), before);
  },
  'evidenceLens.validateBase': async (command) => {
    await openDraft(WRONG, 'doubters');
    await answered(command, 'notifications.clearAll', 'workbench.action.closeQuickOpen');
  },
  ...EVIDENCE_COMMANDS,
  ...REFERENCE_COMMANDS,
};

describe('every command', () => {
  const manifest = extensions.getExtension('evidence-lens.evidence-lens')?.packageJSON;
  const listed: { command: string; title: string }[] = manifest.contributes.commands;
  for (const { command, title } of listed) {
    it(`does what it says: ${title}`, async () => {
      const test = COMMANDS[command];
      assert.ok(test, `No test runs ${command}: add one to tests/editor/host/commands.test.ts.`);
      await test(command);
    });
  }
});
