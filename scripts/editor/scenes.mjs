// What there is to see of Evidence Lens in an editor, scene by scene.
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * The scenes in their order: a name, and what an author does until there is something to look at. Each begins in the
 * example draft as the one before left it, with nothing open above it.
 */
export const SCENES = [
  { name: 'draft', show: toNextProblem },
  { name: 'hover', show: (page) => showHover(page, 'Contradicted claim') },
  { name: 'hover-trial', show: (page) => hoverAt(page, 'et al.') },
  { name: 'completion', show: (page) => complete(page, 'This was shown before [@har') },
  {
    name: 'completion-by-sentence',
    show: (page) => complete(page, 'Ketamine was no better than placebo for cancer pain [@'),
  },
  { name: 'status', show: showStatus },
  { name: 'inlay-hints', show: showInlayHints },
  { name: 'bibliography', show: insertBibliography },
  { name: 'insert-reference', show: insertReference },
  { name: 'hover-number', show: hoverNumber },
  { name: 'problems', show: showProblems },
];

/** Waits until the draft is held against its base, and makes room for it. */
export async function begin(page) {
  await statusItem(page).waitFor({ timeout: 60_000 });
  await page.keyboard.press('Control+b');
  await page.locator('.view-line').first().click();
}

const statusItem = (page) => page.locator('.statusbar-item[id*="evidenceLens"]', { hasText: 'refs' });

const quickInput = (page) => page.locator('.quick-input-widget:visible');

/** Puts the cursor on the next problem, without the panel that opens there. */
async function toNextProblem(page) {
  await page.keyboard.press('F8');
  await page.locator('.peekview-widget:visible').waitFor();
  await page.keyboard.press('Escape');
}

/** Shows the card of what is at the cursor, once it says `words`: what it is made of comes one after the other. */
export async function showHover(page, words = '') {
  await page.keyboard.press('Control+k');
  await page.keyboard.press('Control+i');
  await page.locator('.monaco-hover:visible', { hasText: words }).first().waitFor();
}

async function hoverAt(page, words) {
  await find(page, words);
  await showHover(page);
}

/** Selects the next place of some words, and closes the box that looked for them. */
export async function find(page, words) {
  await page.keyboard.press('Control+f');
  await page.locator('.find-widget.visible').waitFor();
  await page.keyboard.press('Control+a');
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  if (await page.locator('.find-widget.visible').isVisible()) await page.keyboard.press('Escape');
  await page.locator('.find-widget.visible').waitFor({ state: 'hidden' });
}

/** Types at the end of the draft, and shows the card of the first item beside the list. */
async function complete(page, typed) {
  await page.keyboard.press('Control+End');
  await page.keyboard.type(`\n${typed}`);
  await page.locator('.suggest-widget:visible .monaco-list-row').first().waitFor();
  const card = page.locator('.suggest-details:visible');
  // Once it was asked for, it opens by itself.
  await card.waitFor({ timeout: 3000 }).catch(() => page.keyboard.press('Control+Space'));
  await card.waitFor();
}

async function showStatus(page) {
  await run(page, 'Evidence Lens: Show Status');
  await quickInput(page).locator('.monaco-list-row', { hasText: 'Evidence base: ' }).waitFor();
}

async function showInlayHints(page, workspace) {
  // The sentences of the scenes before are unfinished.
  await page.keyboard.press('Control+End');
  for (const _ of 'two') await page.keyboard.press('Control+Shift+k');
  await mkdir(path.join(workspace, '.vscode'));
  const settings = { 'evidenceLens.inlayHints': true };
  await writeFile(path.join(workspace, '.vscode/settings.json'), JSON.stringify(settings));
  await page.keyboard.press('Control+Home');
  await find(page, '## Introduction');
  await page.locator('.view-line', { hasText: 'Treede 2019' }).first().waitFor();
}

async function insertBibliography(page) {
  await page.keyboard.press('Control+End');
  await run(page, 'Evidence Lens: Insert or Update Bibliography');
  // A key of the draft that no reference has is told.
  await page.locator('.notification-toast:visible').waitFor();
  await page.keyboard.press('Control+Home');
  await find(page, '## References');
  await page.locator('.view-line', { hasText: '<!-- evidence-lens-references' }).first().waitFor();
}

async function insertReference(page) {
  await run(page, 'Notifications: Clear All Notifications');
  await run(page, 'Evidence Lens: Insert Formatted Reference');
  await quickInput(page).locator('.monaco-list-row').nth(1).waitFor();
  await page.keyboard.type('cancer');
}

async function hoverNumber(page) {
  await run(page, 'Evidence Lens: Convert Citations to Numbers');
  await page.locator('.notification-toast:visible').waitFor();
  await run(page, 'Notifications: Clear All Notifications');
  await page.keyboard.press('Control+Home');
  await find(page, '[1]');
  await page
    .locator('.view-line', { hasText: /\[6\W*Kim\W2019/ })
    .first()
    .waitFor();
  // From the selection to its first digit.
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowRight');
  await showHover(page);
}

async function showProblems(page) {
  await run(page, 'View: Focus Problems');
  await page.locator('.markers-panel:visible').waitFor();
}

export async function run(page, command) {
  await page.keyboard.press('F1');
  await quickInput(page).waitFor();
  await page.keyboard.type(command);
  await quickInput(page).locator('.monaco-list-row', { hasText: command }).first().waitFor();
  await page.keyboard.press('Enter');
}
