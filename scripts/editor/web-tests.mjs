// Runs tests/editor/host in the extension host of VS Code for the Web: a worker of the browser, without Node.
import { withPage } from './browser.mjs';
import { SETTINGS } from './host-suite.mjs';
import { serveWebEditor } from './serve-web.mjs';
import { bundleWebSuite } from './web-suite.mjs';

/** What all tests together may take, in ms, before they count as hanging. */
const LIMIT = 600_000;

/** Runs the tests in the editor in `home`, and gives their report. */
export async function runWebTests(home) {
  const editor = await serveWebEditor(home, { suite: await bundleWebSuite(), settings: SETTINGS });
  const late = new Promise((_, reject) => {
    setTimeout(() => reject(new Error('The tests in the browser did not end.')), LIMIT).unref();
  });
  try {
    return await withPage(editor.address, {}, () => Promise.race([editor.report, late]));
  } finally {
    await editor.stop();
  }
}
