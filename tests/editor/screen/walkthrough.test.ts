import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { onScreen, quickInput } from './screen';

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

test('a newcomer with an empty folder comes by the walkthrough alone to the first statement that is put right', async () => {
  await onScreen({ example: 'nothing', open: 'nothing' }, async (page) => {
    const press = (name: string) => page.getByRole('button', { name }).first().click();
    await showWalkthrough(page);
    await page.locator('.getting-started-media img[srcset*="walkthrough"]').first().waitFor();

    // The draft opens beside the walkthrough, which stays in sight.
    await press('Open Example Draft');
    await page.locator('.tab', { hasText: 'Untitled' }).waitFor();
    await step(page, 'Open the example draft').isDone.waitFor();

    await step(page, 'See a finding and its evidence').title.click();
    await press('Show First Finding');
    await page.locator('.monaco-hover:visible', { hasText: 'Contradicted claim' }).first().waitFor();
    await step(page, 'See a finding and its evidence').isDone.waitFor();

    await step(page, 'Fix a statement').title.click();
    await press('Fix First Finding');
    await page.locator('.action-widget:visible .monaco-list-row', { hasText: 'Say: ' }).first().waitFor();
    await page.keyboard.press('Enter');
    await page
      .locator('.view-line', { hasText: /Ketamine\sis\sno\sbetter/ })
      .first()
      .waitFor();
    await step(page, 'Fix a statement').isDone.waitFor();
    expect(await step(page, 'Use your own base').isDone.count()).toBe(0);
  });
});
