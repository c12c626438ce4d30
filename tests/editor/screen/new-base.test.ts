import { readdirSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { findCommand, LIMIT, onScreen, quickInput } from './screen';

test('an author makes a new evidence base in a folder', async () => {
  await onScreen({}, async (page, workspace) => {
    const folder = join(workspace, 'own-base');
    await mkdir(folder);
    await (await findCommand(page, 'Evidence Lens: New Evidence Base...')).click();
    const dialog = quickInput(page);
    const row = (text: string) => dialog.locator('.monaco-list-row', { hasText: text });
    await dialog.locator('.quick-input-title', { hasText: 'Folder for the new evidence base' }).waitFor();
    await row('own-base').click();
    const chosen = dialog.locator('input').last();
    await vi.waitFor(async () => expect(await chosen.inputValue()).toMatch(/own-base\/$/), LIMIT);
    // The dialog takes no answer while it reads the folder.
    await vi.waitFor(async () => {
      const ok = dialog.getByRole('button', { name: 'Make Evidence Base Here' });
      if (await ok.isVisible()) await ok.click({ timeout: 1000 });
      expect(await row('Without a reference list').isVisible()).toBe(true);
    }, LIMIT);
    await row('Without a reference list').click();
    await page.locator('.tab', { hasText: 'concepts.yaml' }).waitFor();
    await page.locator('.notification-toast', { hasText: 'examples in comments' }).waitFor();
    expect(readdirSync(folder)).toEqual(
      expect.arrayContaining(['evidence.yaml', 'concepts.yaml', 'claims.yaml']),
    );
  });
});
