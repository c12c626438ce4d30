import { readdirSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findCommand, onScreen, quickInput } from './screen';

test('an author makes a new evidence base in a folder', async () => {
  await onScreen({}, async (page, workspace) => {
    const folder = join(workspace, 'own-base');
    await mkdir(folder);
    await (await findCommand(page, 'Evidence Lens: New Evidence Base...')).click();
    await quickInput(page)
      .locator('.quick-input-title', { hasText: 'Folder for the new evidence base' })
      .waitFor();
    await quickInput(page).locator('input').last().fill(`${folder}/`);
    await quickInput(page).getByRole('button', { name: 'Make Evidence Base Here' }).click();
    await quickInput(page).locator('.monaco-list-row', { hasText: 'Without a reference list' }).click();
    await page.locator('.tab', { hasText: 'concepts.yaml' }).waitFor();
    await page.locator('.notification-toast', { hasText: 'examples in comments' }).waitFor();
    expect(readdirSync(folder)).toEqual(
      expect.arrayContaining(['evidence.yaml', 'concepts.yaml', 'claims.yaml']),
    );
  });
});
