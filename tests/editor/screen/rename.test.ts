import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { onScreen } from './screen';

/** Gives a key of the draft another name, as an author does. */
async function rename(page: Page, key: string, name: string): Promise<void> {
  await page.locator('.view-line span', { hasText: key }).last().click();
  await page.keyboard.press('F2');
  const box = page.locator('.rename-box input');
  await box.fill(name);
  await box.press('Enter');
  await box.waitFor({ state: 'hidden' });
}

const told = (page: Page, words: string) => page.locator('.notification-toast', { hasText: words });
const cites = (page: Page, key: string) => page.locator('.view-line', { hasText: `[@${key}]` });

test('a key that is refused stays, and the author is told why', async () => {
  await onScreen({ example: 'traffic-calming' }, async (page) => {
    await cites(page, 'alvarez2021').first().waitFor();
    await rename(page, 'alvarez2021', 'no key!');
    await told(page, 'no key!').waitFor();
    expect(await cites(page, 'alvarez2021').count()).toBe(2);
    await rename(page, 'alvarez2021', 'alvarez2022');
    await cites(page, 'alvarez2022').first().waitFor();
  });
});

test('a key of the base that comes with Evidence Lens stays, and the author is told why', async () => {
  await onScreen({}, async (page) => {
    await cites(page, 'treede2019').first().waitFor();
    await rename(page, 'treede2019', 'treede2020');
    await told(page, 'comes with Evidence Lens').waitFor();
    expect(await cites(page, 'treede2019').count()).toBe(1);
  });
});
