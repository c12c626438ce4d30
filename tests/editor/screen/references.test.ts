import { expect, test } from 'vitest';
import { findCommand, onScreen, quickInput } from './screen';

test('an author chooses a reference by a word of its title', async () => {
  await onScreen({}, async (page) => {
    await page.locator('.view-line').first().click();
    await page.keyboard.press('Control+End');
    await (await findCommand(page, 'Evidence Lens: Insert Formatted Reference')).click();
    const row = quickInput(page).locator('.monaco-list-row', { hasText: 'sigtermans2009' });
    await quickInput(page).locator('.monaco-list-row').nth(1).waitFor();
    await page.keyboard.type('effective pain relief');
    await row.waitFor();
    expect(await quickInput(page).locator('.monaco-list-row').count()).toBe(1);
    await page.keyboard.press('Enter');
    await page.locator('.view-line', { hasText: 'Sigtermans MJ' }).waitFor();
  });
});

test('a click on how often a reference is cited lists the places', async () => {
  await onScreen({ example: 'traffic-calming', open: 'references.bib' }, async (page) => {
    const lens = page.locator('.codelens-decoration a', { hasText: /^Cited \d+ times in 1 file$/ }).first();
    await lens.click();
    const peek = page.locator('.peekview-widget:visible');
    await peek.locator('.monaco-list-row', { hasText: 'okafor2011' }).first().waitFor();
  });
});

test('the name of a file makes no links in messages', async () => {
  const list = '[here](command:workbench.action.closeAllEditors).bib';
  const files = {
    [list]: '@book{lee2001, title = {Tea}}\n',
    'draft.md': `---\nbibliography: "${list}"\n---\n\nPain fell [@lee2001].\n`,
  };
  await onScreen({ files }, async (page) => {
    await page.locator('.view-line', { hasText: 'Pain fell' }).click();
    await page.evaluate("navigator.clipboard.writeText('@book{moor2004, title = {Coffee}}')");
    await (await findCommand(page, 'Evidence Lens: Add Reference...')).click();
    await quickInput(page).locator('.monaco-list-row', { hasText: 'From the clipboard' }).click();
    const message = page.locator('.notification-toast', { hasText: 'cite it as @moor2004' });
    await message.locator('.notification-list-item-message', { hasText: 'closeAllEditors' }).waitFor();
    expect(await message.locator('.notification-list-item-message a').count()).toBe(0);
  });
});
