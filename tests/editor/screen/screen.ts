import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { withPage } from '../../../scripts/editor/browser.mjs';
import { installEditor } from '../../../scripts/editor/install.mjs';
import { serveEditor } from '../../../scripts/editor/serve.mjs';
import { serveWebEditor } from '../../../scripts/editor/serve-web.mjs';
import { bundleWebFiles } from '../../../scripts/editor/web-suite.mjs';

/** How long something may take to show, in ms, on a machine that is busy with other things. */
export const LIMIT = 60_000;

/** What is on the screen to begin with. */
interface Shown {
  /** The example by its folder, or `nothing` for an empty one. */
  readonly example?: string;
  /** Relative to the example, or `nothing`. */
  readonly open?: string;
  readonly trust?: boolean;
  /** Texts of files that are there beside or instead of the example's, by their names. */
  readonly files?: Readonly<Record<string, string>>;
}

/** Opens a file of a copy of an example, its draft if none is named, in an editor, which asks whether it is trusted if it is to. */
export async function onScreen(
  { example = 'ketamine-review', open = 'draft.md', trust = false, files = {} }: Shown,
  use: (page: Page, workspace: string) => Promise<void>,
): Promise<void> {
  const workspace = await mkdtemp(join(tmpdir(), 'evidence-lens-screen-'));
  if (example !== 'nothing') await cp(join('examples', example), workspace, { recursive: true });
  // Before the editor opens them: it may not see yet when a file changes.
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(workspace, name), text)));
  const settings = {
    'workbench.startupEditor': 'none',
    'security.workspace.trust.startupPrompt': 'never',
  };
  const editor = await serveEditor(await installEditor(), { settings, trust });
  try {
    const address = editor.address({ workspace, open: open === 'nothing' ? [] : [join(workspace, open)] });
    await withPage(address, {}, async (page: Page) => {
      page.setDefaultTimeout(LIMIT);
      if (open.endsWith('.md')) await statusItem(page).waitFor();
      await use(page, workspace);
    });
  } finally {
    await editor.stop();
    await rm(workspace, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Opens the draft of the example in VS Code for the Web, where its folder is in memory. */
export async function onWebScreen(use: (page: Page) => Promise<void>): Promise<void> {
  const suite = await bundleWebFiles('examples/ketamine-review');
  const settings = { 'workbench.startupEditor': 'none' };
  const editor = await serveWebEditor(await installEditor(), { suite, settings, open: 'draft.md' });
  try {
    await withPage(editor.address, {}, async (page: Page) => {
      page.setDefaultTimeout(LIMIT);
      await statusItem(page).waitFor();
      await use(page);
    });
  } finally {
    await editor.stop();
  }
}

/** The page that a view of its own shows, which is a page in a page in the editor's. */
export function webview(page: Page): FrameLocator {
  return page.frameLocator('iframe.webview').frameLocator('#active-frame');
}

/** The item of the status bar, once it tells of a base. */
export function statusItem(page: Page): Locator {
  return page.locator('.statusbar-item[id*="evidenceLens"]', { hasText: 'refs' });
}

/** The list, or the question, that the editor shows at the top. */
export function quickInput(page: Page): Locator {
  return page.locator('.quick-input-widget:visible');
}

/** Types the title of a command into the command palette, and leaves the list open. */
export async function findCommand(page: Page, title: string): Promise<Locator> {
  await page.keyboard.press('F1');
  await quickInput(page).waitFor();
  await page.keyboard.type(title);
  return quickInput(page).locator('.monaco-list-row', { hasText: title }).first();
}

/** Puts the cursor on the first problem of the draft, as an author who looks for it does. */
export async function nextProblem(page: Page): Promise<void> {
  await page.locator('.view-line').first().click();
  await page.keyboard.press('F8');
  await page.locator('.peekview-widget:visible', { hasText: 'Evidence Lens' }).waitFor();
  await page.keyboard.press('Escape');
}
