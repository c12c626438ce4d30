// Tests the extension as it was built last in a real VS Code: in its web workbench, and with the argument "desktop" in
// VS Code for the desktop.
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
  // Nothing is downloaded for nothing.
  browserPath();
  const isFine = await tell('editor-host', await runHostTests(await installEditor()));
  return runScreenTests() && isFine;
}

async function inDesktop() {
  const { runDesktopTests } = await import('./desktop-tests.mjs');
  return tell('editor-desktop', await runDesktopTests());
}
