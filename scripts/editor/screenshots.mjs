// Takes pictures of the example draft in a real editor, light and dark: node scripts/editor/screenshots.mjs [FOLDER]
import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { withPage } from './browser.mjs';
import { installEditor } from './install.mjs';
import { serveEditor } from './serve.mjs';

const folder = path.resolve(process.argv[2] ?? 'out/screenshots');
/** In pixels: what can still be read in a column of text. */
const SIZE = { width: 960, height: 640 };
const settings = {
  'workbench.startupEditor': 'none',
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  // Nothing is caught half faded in.
  'workbench.reduceMotion': 'on',
};

await mkdir(folder, { recursive: true });
const home = await installEditor();
await shoot('light', 'Default Light Modern');
await shoot('dark', 'Default Dark Modern');
console.log(`The pictures are in ${folder}.`);

async function shoot(name, theme) {
  // A copy, because the editor saves what is typed.
  const temporary = await mkdtemp(path.join(os.tmpdir(), 'evidence-lens-draft-'));
  const workspace = path.join(temporary, 'ketamine-review');
  await cp('examples/ketamine-review', workspace, { recursive: true });
  const editor = await serveEditor(home, { settings: { ...settings, 'workbench.colorTheme': theme } });
  const open = [path.join(workspace, 'draft.md')];
  const take = (page) => (shot) => page.screenshot({ path: path.join(folder, `${shot}-${name}.png`) });
  try {
    const address = editor.address({ workspace, open });
    await withPage(address, SIZE, (page) => takeAll(page, take(page)));
  } finally {
    await editor.stop();
    await rm(temporary, { recursive: true, force: true });
  }
}

/** Does what an author does, and calls `take` with a name whenever there is something to look at. */
async function takeAll(page, take) {
  await page
    .locator('.statusbar-item[id*="evidenceLens"]', { hasText: 'references' })
    .waitFor({ timeout: 60_000 });
  await page.keyboard.press('Control+b');
  await page.locator('.view-line').first().click();
  await toNextProblem(page);
  await take('draft');
  await showHover(page);
  await take('hover-statement');
  await page.keyboard.press('Escape');
  await hoverWord(page, 'et al.');
  await take('hover-trial');
  await page.keyboard.press('Escape');
  await complete(page);
  await take('completion');
  await page.keyboard.press('Escape');
  await page.locator('.statusbar-item[id*="evidenceLens"]').click();
  await page.locator('.quick-input-widget:visible').waitFor();
  await take('status');
  await page.keyboard.press('Escape');
  await run(page, 'View: Focus Problems');
  await page.locator('.markers-panel:visible').waitFor();
  await take('problems');
}

async function hoverWord(page, word) {
  await page.keyboard.press('Control+f');
  await page.keyboard.type(word);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await showHover(page);
}

async function showHover(page) {
  await page.keyboard.press('Control+k');
  await page.keyboard.press('Control+i');
  await page.locator('.monaco-hover:visible').first().waitFor();
}

/** Puts the cursor on the next problem, without the panel that opens there. */
async function toNextProblem(page) {
  await page.keyboard.press('F8');
  await page.locator('.peekview-widget:visible').waitFor();
  await page.keyboard.press('Escape');
}

async function complete(page) {
  await page.keyboard.press('Control+End');
  await page.keyboard.type('\nThis was shown before [@har');
  await page.locator('.suggest-widget:visible .monaco-list-row').first().waitFor();
  // The card of the chosen item opens beside the list.
  await page.keyboard.press('Control+Space');
  await page.locator('.suggest-details:visible').waitFor();
}

async function run(page, command) {
  await page.keyboard.press('F1');
  await page.keyboard.type(command);
  await page.keyboard.press('Enter');
}
