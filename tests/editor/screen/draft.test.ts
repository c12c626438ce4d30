import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findCommand, nextProblem, onScreen, quickInput, statusItem } from './screen';

const ACTIVE = 'evidenceLens.active';

interface Contributed {
  readonly commands: readonly Command[];
  readonly menus: { readonly commandPalette: readonly { readonly command: string; readonly when: string }[] };
}
interface Command {
  readonly command: string;
  readonly category: string;
  readonly title: string;
}

const { commands, menus }: Contributed = JSON.parse(readFileSync('package.json', 'utf8')).contributes;

/** The commands that the palette offers where a draft is open. */
const titles = commands
  .filter(({ command }) =>
    menus.commandPalette.every((entry) => entry.command !== command || entry.when === ACTIVE),
  )
  .map(({ category, title }) => `${category}: ${title}`);

test('an author sees squiggles, a hover card, the status and the commands', async () => {
  await onScreen({}, async (page) => {
    await nextProblem(page);
    expect(await page.locator('.squiggly-warning').count()).toBeGreaterThan(0);

    await page.keyboard.press('Control+k');
    await page.keyboard.press('Control+i');
    const card = page.locator('.monaco-hover:visible', { hasText: 'Reads as: ' }).first();
    await card.waitFor();
    // A card is text: nothing in it comes from elsewhere or runs a command.
    expect(await card.locator('img, iframe, a[href^="command:"]').count()).toBe(0);
    await page.keyboard.press('Escape');

    await statusItem(page).click();
    const status = quickInput(page);
    await status.locator('.monaco-list-row', { hasText: /^.*Evidence base: / }).waitFor();
    await status.locator('.monaco-list-row', { hasText: 'Restart Language Server' }).waitFor();
    await page.keyboard.press('Escape');

    for (const title of titles) {
      await (await findCommand(page, title)).waitFor();
      await page.keyboard.press('Escape');
      await quickInput(page).waitFor({ state: 'hidden' });
    }
    expect(titles.length).toBeGreaterThan(0);
  });
});
