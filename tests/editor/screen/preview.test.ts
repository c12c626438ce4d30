import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { onScreen, onWebScreen, webview } from './screen';

/** Puts a sentence at the top of the draft, and looks at what readers would see of it. */
async function preview(page: Page): Promise<void> {
  await page.locator('.view-line').first().click();
  await page.keyboard.press('Control+k');
  await page.keyboard.press('v');
  const shown = webview(page);
  await shown
    .locator('.evidence-lens-citation', { hasText: /^\[1]$/ })
    .first()
    .waitFor();
  await shown.locator('.evidence-lens-references li').first().waitFor();
  const finding = shown.locator('.evidence-lens-warning').first();
  const decoration = await finding.evaluate(
    (element) => element.ownerDocument.defaultView?.getComputedStyle(element).textDecoration,
  );
  expect(decoration).toContain('wavy');

  // The preview has the focus.
  await page.locator('.view-line').first().click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('\n\nKetamine relieved cancer pain, as was shown [@hardy2012].');
  const typed = shown.locator('p', { hasText: 'as was shown' });
  await typed.locator('.evidence-lens-warning', { hasText: 'Ketamine relieved cancer pain' }).waitFor();
  await typed.locator('.evidence-lens-citation[title*="Hardy"]').waitFor();
}

test('an author sees in the preview what readers will see, and what is reported', async () => {
  await onScreen({}, preview);
});

test('so does one in VS Code for the Web', async () => {
  await onWebScreen(preview);
});
