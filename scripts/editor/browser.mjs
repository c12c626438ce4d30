// Opens pages of the editor in the system's Chromium.
import { existsSync } from 'node:fs';
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

/** The system's Chromium. Throws, telling what to do, where there is none. */
export function browserPath() {
  const file = process.env.CHROMIUM ?? '/usr/bin/chromium';
  if (existsSync(file)) return file;
  throw new Error(
    `There is no Chromium at ${file}: install it (on Debian: apt-get install chromium), or say where it is in the variable CHROMIUM.`,
  );
}

/**
 * Calls `use` with a page at an address of this machine; nothing that the page asks of another is answered. The page
 * may call the functions of `exposed`, by their names.
 */
export async function withPage(address, { width = 1280, height = 800, exposed = {} }, use) {
  const browser = await chromium.launch({ executablePath: browserPath(), headless: true, args: FLAGS });
  try {
    const page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce' });
    await page.route(
      (url) => url.hostname !== '127.0.0.1' && url.protocol.startsWith('http'),
      (route) => route.abort(),
    );
    for (const [name, called] of Object.entries(exposed)) await page.exposeFunction(name, called);
    await page.goto(address);
    await page.waitForSelector('.monaco-workbench', { timeout: 120_000 });
    return await use(page);
  } finally {
    await browser.close();
  }
}
