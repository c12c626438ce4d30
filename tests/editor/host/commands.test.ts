import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { commands, extensions, window, workspace } from 'vscode';
import { openDraft, shownOutput, until, untilReported, uriIn } from './editor';
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
    await dismissed(command, 'workbench.action.closeQuickOpen');
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
  'evidenceLens.newBase': async (command) => {
    const before = await workspace.fs.readDirectory(uriIn('bundled', '.'));
    await dismissed(command, 'workbench.action.closeQuickOpen');
    assert.deepEqual(await workspace.fs.readDirectory(uriIn('bundled', '.')), before);
  },
  'evidenceLens.validateBase': async (command) => {
    await openDraft(WRONG, 'doubters');
    await dismissed(command, 'notifications.clearAll');
  },
};

/** Runs a command that asks or tells something, and dismisses that by another command as soon as it is there. */
async function dismissed(command: string, dismiss: string): Promise<void> {
  let isDone = false;
  const done = commands.executeCommand(command).then(() => {
    isDone = true;
  });
  assert.equal(isDone, false, 'It waits for an answer.');
  await until('it is dismissed', async () => {
    await commands.executeCommand(dismiss);
    return isDone;
  });
  await done;
}

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
