import { afterEach, describe, it } from 'mocha';
import { commands, window } from 'vscode';
import { answered } from './answered';
import { show, until, uriIn } from './editor';
import { REFERENCE_COMMANDS } from './reference-commands';

describe('where no draft is open', () => {
  afterEach(() => commands.executeCommand('workbench.action.closeActiveEditor'));

  it('the evidence map is shown all the same', async () => {
    await show(uriIn('library', 'library.bib'));
    await commands.executeCommand('workbench.action.closeAllEditors');
    await until('all is closed', () => window.tabGroups.all.every(({ tabs }) => tabs.length === 0));
    // The extension may hear later than the tests that an earlier map was closed.
    await until('the map is shown', async () => {
      await commands.executeCommand('evidenceLens.showEvidenceMap');
      // An editor may keep documents of other bases open behind the scenes for a while.
      return window.tabGroups.all.some(({ tabs }) =>
        tabs.some(({ label }) => /^(?:Ketamine|Tea): evidence map$/.test(label)),
      );
    });
  });

  for (const command of Object.keys(REFERENCE_COMMANDS)) {
    it(`${command} says so`, async () => {
      await show(uriIn('library', 'library.bib'));
      await answered(command, 'notifications.clearAll');
    });
  }
});
