import { commands } from 'vscode';
import { RESTART_SERVER } from './commands/restart-server';
import { SHOW_OUTPUT } from './commands/show-output';
import { tellError } from './tell';

/** Tells that the server is not started again, and asks what to do. */
export async function tellGaveUp(): Promise<void> {
  const answer = await tellError(
    'The Evidence Lens language server keeps stopping, so drafts are not checked at the moment.',
    'Restart',
    'Show Output',
  );
  if (answer === 'Restart') await commands.executeCommand(RESTART_SERVER);
  if (answer === 'Show Output') await commands.executeCommand(SHOW_OUTPUT);
}
