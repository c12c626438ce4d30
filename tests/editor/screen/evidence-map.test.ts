import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { expect, test, vi } from 'vitest';
import { findCommand, LIMIT, onScreen, quickInput, webview } from './screen';

async function showMap(page: Page): Promise<FrameLocator> {
  await (await findCommand(page, 'Evidence Lens: Show Evidence Map')).click();
  const map = webview(page);
  await map.locator('.mark').first().waitFor();
  return map;
}

/** What the mark that has the focus says to a screen reader. */
function spoken(map: FrameLocator): Promise<string | null> {
  return map.locator('.mark:focus').getAttribute('aria-label');
}

test('an author without a mouse reads the map, and goes from it to a record', async () => {
  await onScreen({}, async (page) => {
    const map = await showMap(page);
    await map.locator('#intervention').focus();
    const focused = map.locator('.mark:focus');
    // Behind two buttons, and a legend where there is no room for all of it.
    for (let stops = 0; stops < 4 && (await focused.count()) === 0; stops += 1)
      await page.keyboard.press('Tab');
    expect(await spoken(map)).toMatch(/^Ketamine for .*better/);
    const unnamed = await map.locator('.mark:not([aria-label]), select:not([aria-label])').count();
    expect(unnamed).toBe(0);

    const card = map.locator('#card:visible');
    expect((await card.textContent())?.split('\n').join('. ')).toBe(await spoken(map));
    // The last mark is far below; it is led to, and its card with it.
    await page.keyboard.press('End');
    await vi.waitFor(async () => {
      expect((await card.textContent())?.split('\n').join('. ')).toBe(await spoken(map));
    }, LIMIT);
    await page.keyboard.press('Home');

    // Both pictures are one stop each.
    await page.keyboard.press('Tab');
    if ((await focused.count()) === 0) await page.keyboard.press('Tab');
    expect(await spoken(map)).toMatch(/^\S+ \d{4}, /);
    await page.keyboard.press('Enter');
    await page.locator('.tab.active', { hasText: '.yaml' }).waitFor();
  });
});

test.each([
  ['SVG', 'svg', /^<svg /],
  ['PNG', 'png', /^\u{fffd}PNG/u],
])('the map is saved as %s', async (name, end, begins) => {
  await onScreen({}, async (page, workspace) => {
    const map = await showMap(page);
    await map.getByRole('button', { name: `Save as ${name}...` }).click();
    await quickInput(page).locator('.quick-input-title', { hasText: 'Save the Evidence Map' }).waitFor();
    const file = join(workspace, `evidence-map-ketamine.${end}`);
    const path = quickInput(page).locator('input').last();
    await vi.waitFor(async () => expect(await path.inputValue()).toBe(file), LIMIT);
    await vi.waitFor(async () => {
      const ok = quickInput(page).getByRole('button', { name: 'OK' });
      if (await ok.isVisible()) await ok.click({ timeout: 1000 });
      expect(await quickInput(page).isVisible()).toBe(false);
    }, LIMIT);
    await vi.waitFor(async () => expect(await readFile(file, 'utf8')).toMatch(begins), LIMIT);
  });
});
