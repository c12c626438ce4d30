import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { commands } from 'vscode';
import { withCursor } from '../../support/fixture';
import { type Folder, openDraft, type, until, untilReported } from './editor';

/** What is typed at the cursor of a draft, the draft once the first item of the list is accepted, what is reported before. */
const ACCEPTED: readonly [folder: Folder, draft: string, typed: string, becomes: string, codes?: string[]][] =
  [
    ['bundled', 'This was shown before |', '[@hardy20', 'This was shown before [@hardy2012]'],
    // By the key alone it would be the first Hardy or Salas of the list; what the sentence says decides.
    [
      'bundled',
      'Ketamine was no better than placebo for cancer pain |',
      '[@',
      'Ketamine was no better than placebo for cancer pain [@hardy2012]',
      ['uncited-claim'],
    ],
    [
      'bundled',
      'CRPS was studied by |',
      'Sigte',
      'CRPS was studied by Sigtermans *et al.* [@sigtermans2009]',
    ],
    ['believers', 'This was shown before |', '[@lee', 'This was shown before [@lee2001]'],
    ['bundled', 'Ketamine helps. <!-- |', 'evidence-lens-ign', 'Ketamine helps. <!-- evidence-lens-ignore'],
  ];

describe('completion', () => {
  for (const [folder, draft, typed, becomes, codes = []] of ACCEPTED) {
    it(`of ${typed} in ${folder} is accepted from the list`, async () => {
      const { text, offset } = withCursor(draft);
      const { document } = await openDraft(text, folder, offset);
      // The server is asked once it knows the draft.
      await untilReported(document, codes);
      for (const character of typed) await type(character);
      const before = document.getText();
      // What was offered while that was typed is no answer to all of it.
      await commands.executeCommand('hideSuggestWidget');
      await commands.executeCommand('editor.action.triggerSuggest');
      await until(`${typed} is completed`, async () => {
        await commands.executeCommand('acceptSelectedSuggestion');
        return document.getText() !== before;
      });
      assert.ok(document.getText().startsWith(becomes), document.getText());
    });
  }
});
