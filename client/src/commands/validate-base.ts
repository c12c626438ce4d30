import { commands, type Disposable, Range, Uri, window } from 'vscode';
import { activeDraft } from '../languages';
import { settledPictureOf } from '../picture';
import { withoutIcons } from '../plain-text';
import type { ServerProcess } from '../server-process';
import type { Tone } from '../status-text';
import { tellError, tellInformation } from '../tell';
import { type FoundProblem, validation } from '../validation-text';
import { withProgress } from '../with-progress';

export const VALIDATE_BASE = 'evidenceLens.validateBase';

const ICONS: Readonly<Record<Tone, string>> = {
  busy: '$(loading~spin)',
  fine: '$(info)',
  warning: '$(warning)',
  error: '$(error)',
};

/** Evidence Lens: Validate Evidence Base. Tells every problem of the base that the active draft is held against. */
export function registerValidateBase(server: ServerProcess): Disposable {
  return commands.registerCommand(VALIDATE_BASE, async () => {
    const picture = await withProgress('Reading the evidence base', () =>
      settledPictureOf(server, activeDraft()),
    );
    if (!picture) return;
    const { summary, problems } = validation(picture);
    if (problems.length === 0) {
      await (summary.tone === 'error' ? tellError : tellInformation)(summary.text);
      return;
    }
    // A base may be called anything, but its name brings no icons of its own.
    const items = problems.map(({ tone, text, place }) => ({
      label: `${ICONS[tone]} ${withoutIcons(text)}`,
      place,
    }));
    const placeHolder = 'Choose one to go to its place';
    const chosen = await window.showQuickPick(items, { title: summary.text, placeHolder });
    if (chosen?.place) await showPlace(chosen.place);
  });
}

async function showPlace({ uri, line }: NonNullable<FoundProblem['place']>): Promise<void> {
  const selection = new Range(line, 0, line, 0);
  try {
    await window.showTextDocument(Uri.parse(uri), { selection });
  } catch {
    await tellError('The file cannot be opened: see whether it is still there.');
  }
}
