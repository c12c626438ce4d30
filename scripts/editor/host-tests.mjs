// Runs tests/editor/host in the extension host of a web editor.
import { withPage } from './browser.mjs';
import { SETTINGS, withSuite } from './host-suite.mjs';
import { serveEditor } from './serve.mjs';

/** What all tests together may take, in ms, before they count as hanging. */
const LIMIT = 600_000;

/** Runs the tests in the editor in `home`, and gives their report. */
export function runHostTests(home) {
  return withSuite(async ({ suite, workspace, report }) => {
    const editor = await serveEditor(home, { settings: SETTINGS, env: { EDITOR_TEST_REPORT: report } });
    let exit = () => {};
    const ended = new Promise((resolve, reject) => {
      exit = resolve;
      setTimeout(() => reject(new Error('The tests in the extension host did not end.')), LIMIT).unref();
    });
    try {
      const address = editor.address({ workspace, tests: suite });
      await withPage(address, { exposed: { codeAutomationExit: exit } }, () => ended);
    } finally {
      await editor.stop();
    }
  });
}
