import { commands, type Disposable, window } from 'vscode';
import { activeDraft } from '../languages';
import { settledPictureOf } from '../picture';
import { withoutIcons } from '../plain-text';
import type { ServerProcess } from '../server-process';
import type { Tone } from '../status-text';
import { tellError, tellInformation } from '../tell';
import { validation } from '../validation-text';

const VALIDATE_BASE = 'evidenceLens.validateBase';

const ICONS: Readonly<Record<Tone, string>> = {
  busy: '$(loading~spin)',
  fine: '$(info)',
  warning: '$(warning)',
  error: '$(error)',
};

/** Evidence Lens: Validate Evidence Base. Tells every problem of the base that the active draft is held against. */
export function registerValidateBase(server: ServerProcess): Disposable {
  return commands.registerCommand(VALIDATE_BASE, async () => {
    const { summary, problems } = validation(await settledPictureOf(server, activeDraft()));
    if (problems.length === 0) {
      await (summary.tone === 'error' ? tellError : tellInformation)(summary.text);
      return;
    }
    // A base may be called anything, but its name brings no icons of its own.
    const items = problems.map(({ tone, text }) => `${ICONS[tone]} ${withoutIcons(text)}`);
    await window.showQuickPick(items, { title: summary.text });
  });
}
