// What `npm start` shows: the example draft checked, then open in VS Code, and how to go on from there.
import { spawnSync } from 'node:child_process';

const DRAFT = 'examples/ketamine-review/draft.md';

console.log(`Checking ${DRAFT}, a draft with planted errors, against the bundled evidence.\n`);
const { status, error } = spawnSync(process.execPath, ['bin/evidence-lens.cjs', 'check', DRAFT], {
  stdio: ['ignore', 'inherit', 'inherit'],
});
if (error) console.error(error.message);

// Findings are what it is there to show; only a check that could not run is a failure.
const shown = status === 0 || status === 1;
if (shown) {
  console.log(`
The errors and why they are errors: examples/README.md

To see them while you write, open the example in VS Code with the extension loaded from here:

  code --extensionDevelopmentPath="${process.cwd()}" examples/ketamine-review

To check a draft of your own:

  npx evidence-lens check path/to/draft.md

Other editors: docs/other-editors.md. Evidence of your own: docs/evidence-base.md.`);
  // Where nobody sits in front of it, there is nothing to open, and nobody to end it.
  if (process.stdin.isTTY && process.stdout.isTTY && !process.env.CI) await open();
}
process.exitCode = shown ? 0 : 2;

async function open() {
  try {
    const { openDraft } = await import('./editor/open.mjs');
    await openDraft(DRAFT);
  } catch (cause) {
    console.log(`\nThe example could not be opened in VS Code: ${cause.message}`);
  }
}
