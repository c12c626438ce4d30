import { commands, type Disposable, type OutputChannel } from 'vscode';

export const SHOW_OUTPUT = 'evidenceLens.showOutput';

/** Evidence Lens: Show Output. */
export function registerShowOutput(output: OutputChannel): Disposable {
  return commands.registerCommand(SHOW_OUTPUT, () => output.show());
}
