// What there is to see of the views of Evidence Lens beside the draft, scene by scene.
import { find, run } from './scenes.mjs';

/** The scenes in their order, each in the example draft. */
export const VIEW_SCENES = [
  { name: 'evidence-view', show: showEvidence },
  { name: 'evidence-filter', show: filterEvidence },
  { name: 'preview', show: showPreview },
  { name: 'evidence-map', show: showMap },
  { name: 'evidence-map-card', show: (page) => markOf(page).focus() },
  { name: 'evidence-timeline', show: showTimeline },
];

/** The view that shows a page of its own, which is a page in a page in the editor's. */
const view = (page) => page.frameLocator('iframe.webview:visible').frameLocator('#active-frame');

const markOf = (page) => view(page).locator('.mark').nth(3);

/** The claims on the condition that most are on, and the trials behind one of them. */
async function showEvidence(page) {
  await find(page, PARAGRAPH);
  await run(page, 'Focus on Evidence View');
  await widen(page.locator('.part.sidebar'), 170);
  const row = (text) => page.locator('.pane-body .monaco-list-row', { hasText: text }).first();
  await row('Complex regional pain').click();
  await row('Pain (ketamine): better').locator('.monaco-tl-twistie').click();
  await row('Sigtermans 2009').waitFor();
  await row('Pain (ketamine): better').hover();
  await row('Pain (ketamine): better').locator('.actions .action-label').waitFor();
}

/** Where the draft says what the claims on the condition deny. */
const PARAGRAPH = 'In patients with CRPS';

/** Draws the right edge of a part of the window to the right, by pixels. */
async function widen(part, pixels) {
  const { x, y, width, height } = await part.boundingBox();
  const { mouse } = part.page();
  await mouse.move(x + width, y + height / 2);
  await mouse.down();
  await mouse.move(x + width + pixels, y + height / 2, { steps: 5 });
  await mouse.up();
}

async function filterEvidence(page) {
  await run(page, 'Evidence Lens: Filter Evidence...');
  await page.locator('.quick-input-message', { hasText: 'never mentioned' }).waitFor();
  await page.keyboard.type('cancer contradicted');
  await page.keyboard.press('Enter');
  await page.locator('.pane-body .monaco-list-row', { hasText: 'Fibromyalgia' }).waitFor({ state: 'hidden' });
}

async function showPreview(page) {
  await run(page, 'Evidence Lens: Clear Evidence Filter');
  await run(page, 'View: Toggle Primary Side Bar Visibility');
  await page.locator('.view-line').first().click();
  await find(page, 'Adverse events were those known');
  await run(page, 'Markdown: Open Preview to the Side');
  await view(page).locator('.evidence-lens-references li').first().waitFor();
  await view(page).locator('.evidence-lens-warning').first().scrollIntoViewIfNeeded();
  await view(page).locator('.evidence-lens-unknown').first().scrollIntoViewIfNeeded();
}

async function showMap(page) {
  await page.locator('.tab', { hasText: 'Preview' }).locator('.codicon-close').click();
  await page.locator('.tab', { hasText: 'Preview' }).waitFor({ state: 'hidden' });
  await page.locator('.view-line').first().click();
  await run(page, 'Evidence Lens: Show Evidence Map');
  await markOf(page).waitFor();
  await run(page, 'View: Toggle Maximize Editor Group');
}

async function showTimeline(page) {
  await markOf(page).press('Escape');
  await view(page).locator('figcaption').nth(1).scrollIntoViewIfNeeded();
}
