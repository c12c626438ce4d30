import { type Disposable, StatusBarAlignment, ThemeColor, window } from 'vscode';
import { SHOW_STATUS } from './commands/show-status';
import { activeDraft } from './languages';
import { pictureOf } from './picture';
import { withoutIcons } from './plain-text';
import type { ServerProcess } from './server-process';
import { barLine, type Picture, statusLines, type Tone } from './status-text';

const ICONS: Readonly<Record<Tone, string>> = {
  busy: '$(loading~spin)',
  fine: '$(book)',
  warning: '$(warning)',
  error: '$(error)',
};

const BACKGROUNDS: Readonly<Partial<Record<Tone, string>>> = {
  warning: 'statusBarItem.warningBackground',
  error: 'statusBarItem.errorBackground',
};

/** A status bar item that is there while the active editor shows a draft. A click tells more. */
export function createStatusItem(server: ServerProcess): Disposable[] {
  const item = window.createStatusBarItem('evidenceLens.status', StatusBarAlignment.Left);
  item.name = 'Evidence Lens';
  item.command = SHOW_STATUS;
  const show = (picture: Picture): void => {
    const { tone, text } = barLine(picture);
    const background = BACKGROUNDS[tone];
    // A base may be called anything, but its name brings no icons of its own.
    item.text = `${ICONS[tone]} ${withoutIcons(text)}`;
    item.tooltip = statusLines(picture)
      .map((line) => line.text)
      .join('\n');
    item.backgroundColor = background === undefined ? undefined : new ThemeColor(background);
    item.show();
  };
  let latest = 0;
  const update = async (): Promise<void> => {
    latest += 1;
    const turn = latest;
    const draft = activeDraft();
    if (!draft) return item.hide();
    const picture = await pictureOf(server, draft);
    // A slow answer must not replace what a later one said of another document.
    if (turn === latest) show(picture);
  };
  const refresh = (): void => void update();
  refresh();
  return [item, server.onChange(refresh), window.onDidChangeActiveTextEditor(refresh)];
}
