// The pictures of the walkthrough, step by step.
import { run, showHover } from './scenes.mjs';

/** The steps in the example draft, as `openExample` opens it. */
export const STEPS = [
  { name: 'open', show: openExample },
  { name: 'finding', show: showFinding },
  { name: 'fix', show: showFixes },
];

/** The step in the folder of a base of one's own. */
export const OWN_BASE = [{ name: 'base', show: showBase }];

/** Settings that leave little but what the pictures are about, and no card over its sentence. */
export const BARE = {
  'editor.fontSize': 14,
  'editor.hover.above': false,
  'editor.lineNumbers': 'off',
  'window.commandCenter': false,
  'workbench.activityBar.location': 'hidden',
  'workbench.statusBar.visible': false,
};

/** Waits for the editor, and makes room in it. */
export async function beginWalkthrough(page) {
  await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: 60_000 });
  await page.keyboard.press('Control+b');
}

async function openExample(page) {
  await run(page, 'Evidence Lens: Open Example Draft');
  await page.locator('.tab.active', { hasText: 'Untitled' }).waitFor();
  const problem = page.locator('.peekview-widget:visible');
  // There is none before the copy has been read.
  for (let tries = 0; tries < 30 && !(await problem.isVisible()); tries += 1) {
    await page.keyboard.press('F8');
    await problem.waitFor({ timeout: 1000 }).catch(() => undefined);
  }
  await page.keyboard.press('Escape');
  await page.locator('.squiggly-warning').first().waitFor();
  await scroll(page, 'Control+ArrowUp');
}

/** Scrolls to the end that a key leads to, while the cursor stays. */
async function scroll(page, key) {
  for (let line = 0; line < 12; line += 1) await page.keyboard.press(key);
}

/** The card has room below its sentence. */
async function showFinding(page) {
  await scroll(page, 'Control+ArrowDown');
  await showHover(page, 'Contradicted claim');
}

async function showFixes(page) {
  await page.keyboard.press('Control+.');
  await page.locator('.action-widget:visible').waitFor();
}

/** The files of a base beside the draft, and one of its claims. */
async function showBase(page) {
  await page.keyboard.press('Control+b');
  await page
    .locator('.explorer-folders-view .monaco-list-row', { hasText: 'claims.yaml' })
    .first()
    .dblclick();
  // A line that has its colours is of several pieces.
  await page.locator('.view-line', { hasText: 'verdict:' }).first().locator('span > span').nth(1).waitFor();
}
