import { window } from 'vscode';
import { withoutIcons, withoutLinks } from './plain-text';

/** Shows an error until it is dismissed. Text of files in it makes no links. Gives the action that is chosen, if any. */
export function tellError(text: string, ...actions: string[]): Thenable<string | undefined> {
  return window.showErrorMessage(withoutLinks(text), ...actions);
}

/** Shows a warning, as `tellError` does an error. */
export function tellWarning(text: string, ...actions: string[]): Thenable<string | undefined> {
  return window.showWarningMessage(withoutLinks(text), ...actions);
}

/** Shows a message, as `tellError` does an error. */
export function tellInformation(text: string, ...actions: string[]): Thenable<string | undefined> {
  return window.showInformationMessage(withoutLinks(text), ...actions);
}

/** Shows in the status bar, for a few seconds, what was done. Text of files in it brings no icons. */
export function tellBriefly(text: string): void {
  window.setStatusBarMessage(withoutIcons(text), SHOWN_MS);
}

const SHOWN_MS = 5000;
