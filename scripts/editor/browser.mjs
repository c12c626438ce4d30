// Opens pages of the editor in the system's Chromium.
import { chromium } from 'playwright-core';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Calls `use` with a page at an address of this machine; nothing that the page asks of another is answered. */
export async function withPage(address, { width = 1280, height = 800 }, use) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    args: FLAGS,
  });
  try {
    const page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce' });
    await page.route(
      (url) => url.hostname !== '127.0.0.1' && url.protocol.startsWith('http'),
      (route) => route.abort(),
    );
    await page.goto(address);
    await page.waitForSelector('.monaco-workbench', { timeout: 60_000 });
    return await use(page);
  } finally {
    await browser.close();
  }
}
