import { afterEach, describe, it } from 'mocha';
import { commands, window } from 'vscode';
import { answered } from './answered';
import { type Folder, openDraft, show, until, untilReported, uriIn } from './editor';
import { REFERENCE_COMMANDS } from './reference-commands';

describe('where no draft is open', () => {
  afterEach(() => commands.executeCommand('workbench.action.closeActiveEditor'));

  /** What is open instead, after a draft of another base was closed, and the map that is shown. */
  const MAPS: readonly [what: string, closed: Folder, file: [Folder, string] | undefined, map: string][] = [
    ['nothing', 'believers', undefined, 'Ketamine: evidence map'],
    ['a file of a base', 'bundled', ['doubters', 'claims.yaml'], 'Tea: evidence map'],
  ];
  for (const [what, closed, file, map] of MAPS) {
    it(`but ${what}, the map is that of the base there`, async () => {
      // The editor keeps a document open behind the scenes for a while when its tab is closed.
      const { document } = await openDraft('There is none [@nobody2020].\n', closed);
      await untilReported(document, ['unknown-citation']);
      await commands.executeCommand('workbench.action.closeAllEditors');
      await until('all is closed', () => window.tabGroups.all.every(({ tabs }) => tabs.length === 0));
      if (file) await show(uriIn(...file));
      // The extension may hear later than the tests that an earlier map was closed.
      await until(`${map} is shown`, async () => {
        await commands.executeCommand('evidenceLens.showEvidenceMap');
        return window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => label === map));
      });
      await commands.executeCommand('workbench.action.closeAllEditors');
    });
  }

  for (const command of Object.keys(REFERENCE_COMMANDS)) {
    it(`${command} says so`, async () => {
      await show(uriIn('library', 'library.bib'));
      await answered(command, 'notifications.clearAll');
    });
  }
});
