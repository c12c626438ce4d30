import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { nextProblem, onScreen, quickInput } from './screen';

/** A step of the walkthrough by its title, and the box that tells whether it is ticked. */
function step(page: Page, title: string): { readonly title: Locator; readonly isDone: Locator } {
  const row = page.locator('.getting-started-step', { hasText: title });
  return {
    title: row.first(),
    isDone: row.locator('.codicon-getting-started-step-checked.complete').first(),
  };
}

async function showWalkthrough(page: Page): Promise<void> {
  await page.keyboard.press('F1');
  await quickInput(page).waitFor();
  await page.keyboard.type('Welcome: Open Walkthrough...');
  await quickInput(page).locator('.monaco-list-row', { hasText: 'Open Walkthrough' }).first().click();
  const chosen = quickInput(page).locator('.monaco-list-row', { hasText: 'Get started with Evidence Lens' });
  await chosen.first().click();
  await step(page, 'Open the example draft').title.waitFor();
}

test('a newcomer follows the walkthrough to the first statement that is put right', async () => {
  await onScreen({ open: 'nothing' }, async (page) => {
    await showWalkthrough(page);
    await page.locator('.getting-started-media img[srcset*="walkthrough"]').first().waitFor();
    await page.getByRole('button', { name: 'Open Example Draft' }).first().click();
    await page.locator('.tab.active', { hasText: 'Untitled' }).waitFor();

    await page.locator('.squiggly-warning').first().waitFor();
    await nextProblem(page);
    await page.keyboard.press('Control+k');
    await page.keyboard.press('Control+i');
    await page.locator('.monaco-hover:visible', { hasText: 'Contradicted claim' }).first().waitFor();
    await page.keyboard.press('Escape');

    await page.keyboard.press('Control+.');
    await page.locator('.action-widget:visible .monaco-list-row', { hasText: 'Say: ' }).first().waitFor();
    await page.keyboard.press('Enter');
    await page
      .locator('.view-line', { hasText: /Ketamine\sis\sno\sbetter/ })
      .first()
      .waitFor();

    await page.locator('.tab', { hasText: 'Walkthrough' }).first().click();
    for (const title of ['Open the example draft', 'See a finding and its evidence', 'Fix a statement'])
      await step(page, title).isDone.waitFor();
    expect(await step(page, 'Use your own base').isDone.count()).toBe(0);
  });
});
