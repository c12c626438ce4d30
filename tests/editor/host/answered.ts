import { strict as assert } from 'node:assert';
import { commands } from 'vscode';
import { until } from './editor';

/**
 * Runs a command that asks or tells something, and answers by other commands, again and again, until it is done. Fails
 * where it asks and tells nothing.
 */
export async function answered(command: string, ...answers: readonly string[]): Promise<void> {
  let isDone = false;
  const done = commands.executeCommand(command).then(() => {
    isDone = true;
  });
  assert.equal(isDone, false, 'It waits for an answer.');
  await until('it is answered', async () => {
    for (const answer of answers) await commands.executeCommand(answer);
    return isDone;
  });
  await done;
}

/** The answer to a list: the item that is chosen when it opens. */
export const TAKE_FIRST = 'workbench.action.acceptSelectedQuickOpenItem';
