// Tests the extension as it was built last in a real VS Code: in its web workbench, with a server and without one, and
// with the argument "desktop" in VS Code for the desktop.
import { tell } from './report.mjs';

// Whoever interrupts the tests ends the editors as well.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(130));

try {
  const isFine = process.argv[2] === 'desktop' ? await inDesktop() : await inBrowser();
  process.exitCode = isFine ? 0 : 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function inBrowser() {
  const { browserPath } = await import('./browser.mjs');
  const { installEditor } = await import('./install.mjs');
  const { runHostTests } = await import('./host-tests.mjs');
  const { runScreenTests } = await import('./screen-tests.mjs');
  const { runWebTests } = await import('./web-tests.mjs');
  // Nothing is downloaded for nothing.
  browserPath();
  const home = await installEditor();
  const host = await tell('editor-host', await runHostTests(home));
  const web = await tell('editor-web', await runWebTests(home));
  return runScreenTests() && host && web;
}

async function inDesktop() {
  const { runDesktopTests } = await import('./desktop-tests.mjs');
  return tell('editor-desktop', await runDesktopTests());
}
