import { strict as assert } from 'node:assert';
import {
  type CodeAction,
  CodeActionKind,
  ConfigurationTarget,
  commands,
  type WorkspaceConfiguration,
  window,
  workspace,
} from 'vscode';
import { answered, TAKE_FIRST } from './answered';
import { openDraft, reportedIn, show, undone, until, untilReported, uriIn } from './editor';
import { runningServer, sentTo } from './server-processes';

const WRONG = 'Ketamine relieved cancer pain.\n';

/** What an author sees come of each command of the evidence view, the status menu and the walkthrough. */
export const EVIDENCE_COMMANDS: Readonly<Record<string, (command: string) => Promise<void>>> = {
  'evidenceLens.filterEvidence': async (command) => {
    await openDraft(WRONG);
    await untilTreeIsAsked(() => answered(command, TAKE_FIRST));
  },
  'evidenceLens.clearEvidenceFilter': async (command) => {
    await openDraft(WRONG);
    await commands.executeCommand('evidenceLens.evidence.focus');
    await untilTreeIsAsked(() => commands.executeCommand(command));
  },
  'evidenceLens.citeRecord': async (command) => {
    const text = 'There was none.\n';
    const { document } = await openDraft(text, 'bundled', text.indexOf('.'));
    await untilReported(document, []);
    await commands.executeCommand(command, { record: { kind: 'trial', id: 'hardy-2012' } });
    assert.equal(document.getText(), 'There was none [@hardy2012].\n');
    await undone(document, text);
    await citesByNumber(command);
  },
  'evidenceLens.switchBase': async (command) => {
    await openDraft(WRONG);
    await answered(command, TAKE_FIRST);
    assert.equal(settings().get('base'), 'bundled');
    await settings().update('base', undefined, ConfigurationTarget.WorkspaceFolder);
  },
  'evidenceLens.openBase': async (command) => {
    const { document } = await openDraft(WRONG, 'doubters');
    await untilReported(document, []);
    await commands.executeCommand(command);
    const manifest = uriIn('doubters', 'evidence.yaml').toString();
    assert.equal(window.activeTextEditor?.document.uri.toString(), manifest);
  },
  'evidenceLens.toggleEnabled': async (command) => {
    const { document } = await openDraft(WRONG);
    await untilReported(document, ['contradicted-claim']);
    await commands.executeCommand(command);
    await untilReported(document, []);
    await commands.executeCommand(command);
    await untilReported(document, ['contradicted-claim']);
    await settings().update('enabled', undefined, ConfigurationTarget.WorkspaceFolder);
  },
  'evidenceLens.openExample': async (command) => {
    await commands.executeCommand(command);
    const document = window.activeTextEditor?.document;
    assert.ok(document?.isUntitled, 'It is a copy.');
    await until('its mistakes are reported', () => reportedIn(document).length > 1);
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  },
  'evidenceLens.showFinding': async (command) => {
    const { document } = await openDraft('It was so.\n\nKetamine relieved cancer pain.\n');
    await untilReported(document, ['contradicted-claim']);
    await show(uriIn('doubters', 'claims.yaml'));
    await commands.executeCommand(command);
    const { document: shown, selection } = window.activeTextEditor ?? {};
    assert.equal(shown, document);
    assert.equal(selection?.active.line, 2);
  },
  'evidenceLens.fixFinding': async (command) => {
    // Without a draft the example is opened.
    await commands.executeCommand('workbench.action.closeAllEditors');
    await commands.executeCommand(command);
    const { document, selection } = window.activeTextEditor ?? {};
    assert.ok(document?.isUntitled, 'It is the example.');
    const line = document.lineAt(selection?.active.line ?? 0).text;
    assert.match(line, /^Ketamine relieves cancer pain/);
    const fixes = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      selection,
      CodeActionKind.QuickFix.value,
    );
    assert.ok(fixes.some(({ title }) => title.startsWith('Say: ')));
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  },
};

/** In a draft that cites by number from a list of its own, the reference gets the next number and is added to the list. */
async function citesByNumber(command: string): Promise<void> {
  const text = 'It rose [1]. There was none.\n\n## References\n\n1. On rain.\n';
  const { document } = await openDraft(text, 'bundled', text.indexOf('none') + 4);
  await untilReported(document, []);
  await commands.executeCommand(command, { record: { kind: 'trial', id: 'hardy-2012' } });
  assert.match(document.getText(), /none \[2\]\.\n[\s\S]*\n1\. On rain\.\n2\. Hardy J.*2012/);
  await undone(document, text);
}

/** Waits until something made the view ask for the evidence anew. */
async function untilTreeIsAsked(act: () => PromiseLike<unknown>): Promise<void> {
  const sent = sentTo(await until('a server runs', runningServer));
  await act();
  await until('the evidence is asked for', () =>
    sent.some((message) => message.includes('evidenceLens/evidenceTree')),
  );
}

function settings(): WorkspaceConfiguration {
  return workspace.getConfiguration('evidenceLens', uriIn('bundled', 'draft.md'));
}
