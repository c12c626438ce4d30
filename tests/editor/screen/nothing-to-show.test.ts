import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findCommand, onScreen, quickInput, statusItem } from './screen';

async function run(page: Page, title: string): Promise<void> {
  await (await findCommand(page, title)).click();
}

const row = (page: Page, text: string): Locator =>
  page.locator('.pane-body .monaco-list-row', { hasText: text });
const button = (page: Page, name: string): Locator =>
  page.locator('.welcome-view').getByRole('button', { name });

async function filter(page: Page, words: string): Promise<void> {
  await run(page, 'Evidence Lens: Filter Evidence...');
  await quickInput(page).locator('.quick-input-message', { hasText: 'never mentioned' }).waitFor();
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
}

test('an author who sees no evidence is told why, and what can be done', async () => {
  await onScreen({}, async (page, workspace) => {
    await run(page, 'Focus on Evidence View');
    await row(page, 'Cancer pain').first().waitFor();

    await filter(page, 'no such words');
    await button(page, 'Show All').click();
    await row(page, 'Fibromyalgia').first().waitFor();
    await filter(page, 'cancer contradicted');
    await page.locator('.message', { hasText: 'Filter: cancer contradicted' }).waitFor();
    await row(page, 'Pain (ketamine against placebo)').first().waitFor();
    expect(await row(page, 'Toxicity').count()).toBe(0);
    await run(page, 'Evidence Lens: Clear Evidence Filter');
    await row(page, 'Fibromyalgia').first().waitFor();
    expect(await page.locator('.message', { hasText: 'Filter' }).count()).toBe(0);

    await run(page, 'Evidence Lens: Turn On or Off in This Folder');
    await button(page, 'Turn It On').click();
    await row(page, 'Cancer pain').first().waitFor();

    const manifest = join(workspace, 'evidence.yaml');
    await writeFile(manifest, 'name: [\n');
    await button(page, 'Validate Evidence Base').click();
    await quickInput(page).locator('.monaco-list-row', { hasText: 'evidence.yaml' }).first().waitFor();
    await page.keyboard.press('Escape');
    await rm(manifest);
    await row(page, 'Cancer pain').first().waitFor();
  });
});

test('an author goes from the status to what is wrong in a base', async () => {
  await onScreen({ example: 'traffic-calming' }, async (page, workspace) => {
    await writeFile(join(workspace, 'claims.yaml'), 'claims:\n  - id: one\n');
    await statusItem(page).filter({ hasText: 'problem' }).click();
    const list = quickInput(page);
    await list.locator('.monaco-list-row', { hasText: 'records with errors are left out' }).click();
    await list.locator('.monaco-list-row', { hasText: 'claims.yaml:2' }).first().click();
    await page.locator('.tab.active', { hasText: 'claims.yaml' }).waitFor();
    await page.locator('.statusbar-item', { hasText: 'Ln 2, Col 1' }).waitFor();
  });
});
