import { expect, test } from 'vitest';
import { nextProblem, onScreen } from './screen';

test('a workspace that is not trusted is checked all the same', async () => {
  await onScreen({ trust: true }, async (page) => {
    await page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).waitFor();
    await nextProblem(page);
    expect(await page.locator('.statusbar-item', { hasText: 'refs' }).count()).toBe(1);
  });
});
