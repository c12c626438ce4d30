import { afterEach, describe, it } from 'mocha';
import { commands } from 'vscode';
import { answered } from './answered';
import { show, uriIn } from './editor';
import { REFERENCE_COMMANDS } from './reference-commands';

describe('where no draft is open', () => {
  afterEach(() => commands.executeCommand('workbench.action.closeActiveEditor'));

  for (const command of Object.keys(REFERENCE_COMMANDS)) {
    it(`${command} says so`, async () => {
      await show(uriIn('library', 'library.bib'));
      await answered(command, 'notifications.clearAll');
    });
  }
});
