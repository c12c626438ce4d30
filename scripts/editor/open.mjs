// Opens the example draft in VS Code, for a person to try.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { installEditor } from './install.mjs';
import { serveEditor } from './serve.mjs';

const SETTINGS = {
  'workbench.startupEditor': 'none',
  // What is tried out stays out of the example's file until it is saved.
  'files.autoSave': 'off',
};

/**
 * Opens a draft with its folder in VS Code for the desktop where the command `code` is there; otherwise in the web
 * workbench, which is served on this machine until the process is interrupted. Throws where neither can be had.
 */
export async function openDraft(draft) {
  const workspace = path.resolve(path.dirname(draft));
  if (openedOnDesktop(workspace, path.resolve(draft))) return;
  console.log('\nThere is no command "code" here, so VS Code’s web workbench is got ready instead.');
  const editor = await serveEditor(await installEditor(), { settings: SETTINGS });
  console.log(`\nThe draft is open at\n\n  ${editor.address({ workspace, open: [path.resolve(draft)] })}\n`);
  console.log('Only this machine can see it. Ctrl+C ends it.');
  await interrupted();
  await editor.stop();
}

function openedOnDesktop(workspace, draft) {
  const args = [`--extensionDevelopmentPath=${process.cwd()}`, workspace, draft];
  const { status } = spawnSync('code', args, { stdio: 'ignore', shell: process.platform === 'win32' });
  if (status === 0)
    console.log('\nThe draft is open in VS Code, with the extension loaded from this folder.');
  return status === 0;
}

function interrupted() {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, resolve);
  });
}
