import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { type CodeAction, CodeActionKind, commands, type TextEditor, window, workspace } from 'vscode';
import { CODES, type Code } from '../../../server/src/core/checks/codes';
import { codeOf, openDraft, putCursor, reportedIn, show, until } from './editor';

/** A draft in which each code is reported, and beginnings of the quick fixes that are offered for it. */
const CASES: Readonly<Record<Code, readonly [draft: string, ...fixes: string[]]>> = {
  'contradicted-claim': ['Ketamine relieved cancer pain.', 'Say: ', 'Open the claim', 'Ignore '],
  'overstated-claim': ['Ketamine relieves CRPS pain in all patients.', 'Qualify it: ', 'Open ', 'Ignore '],
  'misreported-trial': ['Hardy et al. found ketamine better than placebo.', 'Say: ', 'Open ', 'Ignore '],
  'wrong-figure': ['Phencyclidine was taken off the US market in 1985.', 'Say: ', 'Open ', 'Ignore '],
  'unsupported-citation': ['Ketamine did not relieve cancer pain [@sigtermans2009].', 'Cite ', 'Ignore '],
  'uncited-claim': ['Ketamine was no better than placebo for cancer pain.', 'Cite ', 'Ignore '],
  'unknown-citation': ['There was no benefit [@hardy2021].', 'Cite ', 'Ignore '],
  'ignore-without-reason': ['<!-- evidence-lens-ignore -->\nKetamine relieved cancer pain.'],
  'unused-ignore': ['<!-- evidence-lens-ignore: a test -->\nTrials were small.', 'Take the comment out'],
};

/** The quick fixes for a code in a draft, as the editor offers them. */
async function offered(editor: TextEditor, code: Code): Promise<CodeAction[]> {
  const { document } = editor;
  const { range } = await until(`${code} is reported`, () =>
    reportedIn(document).find((diagnostic) => codeOf(diagnostic) === code),
  );
  return commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    CodeActionKind.QuickFix.value,
    // So many are resolved, which is when they get their edits.
    50,
  );
}

/** Applies a quick fix, and gives the text that comes of it; undoes it again. */
async function applied(editor: TextEditor, { edit }: CodeAction): Promise<string> {
  const before = editor.document.getText();
  await show(editor.document.uri);
  assert.ok(edit && (await workspace.applyEdit(edit)), 'The edit is applied.');
  const after = editor.document.getText();
  await commands.executeCommand('leaveSnippet');
  await commands.executeCommand('undo');
  await until('one undo takes it back', () => editor.document.getText() === before);
  return after;
}

/** Chooses a quick fix that opens something, and waits until the record that it names is shown. */
async function opened({ command, title }: CodeAction): Promise<void> {
  assert.ok(command, 'An action without an edit has a command.');
  await commands.executeCommand(command.command, ...(command.arguments ?? []));
  await until(`${title} leads to a record`, () => {
    const { document, selection } = window.activeTextEditor ?? {};
    return (
      selection && document?.fileName.endsWith('.yaml') && /id: /.test(document.lineAt(selection.active).text)
    );
  });
}

describe('code actions', () => {
  for (const code of CODES) {
    it(`for ${code} are all applied`, async () => {
      const [text, ...fixes] = CASES[code];
      const draft = `${text}\n`;
      const editor = await openDraft(draft);
      const actions = await offered(editor, code);
      const titles = actions.map(({ title }) => title);
      const missing = fixes.filter((fix) => !titles.some((title) => title.startsWith(fix)));
      assert.deepEqual(missing, [], `Offered are: ${titles.join('; ')}.`);
      for (const action of actions) {
        if (action.edit) assert.notEqual(await applied(editor, action), draft, action.title);
        else await opened(action);
      }
      putCursor(await show(editor.document.uri), 0);
    });
  }
});
