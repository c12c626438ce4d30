import { describe, it } from 'mocha';
import { commands } from 'vscode';
import { withCursor } from '../../support/fixture';
import { type Folder, openDraft, type, until, untilReported } from './editor';

/** What is typed at the cursor of a draft, the draft once the first item of the list is accepted, and what is reported before. */
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
    // The draft cites by number, from a list of its own that lacks the reference.
    [
      'bundled',
      'Ketamine relieved cancer pain. It rose [1]. It fell |.\n\n## References\n\n1. On rain.\n',
      '[@sigterm',
      'Ketamine relieved cancer pain. It rose [1]. It fell [2].\n\n## References\n\n1. On rain.\n2. Sigtermans',
      ['contradicted-claim'],
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
      const began = () => document.getText().startsWith(becomes);
      await until(`${JSON.stringify(document.getText())} begins with ${becomes}`, began);
    });
  }
});
