// Runs tests/editor/host in VS Code for the desktop.
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {
  downloadAndUnzipVSCode,
  resolveCliArgsFromVSCodeExecutablePath,
  runTests,
} from '@vscode/test-electron';
import { packExtension } from '../package/pack.mjs';
import { SETTINGS, withSuite } from './host-suite.mjs';

/** Runs the tests in the VS Code that the variable VSCODE names, or in the newest one, and gives their report. */
export async function runDesktopTests() {
  const executable = process.env.VSCODE ?? (await download());
  const data = await mkdtemp(path.join(os.tmpdir(), 'evidence-lens-desktop-'));
  const places = [
    `--user-data-dir=${word(data)}`,
    `--extensions-dir=${word(path.join(data, 'extensions'))}`,
    '--disable-telemetry',
  ];
  try {
    await installExtension(executable, data, places);
    await mkdir(path.join(data, 'User'), { recursive: true });
    await writeFile(path.join(data, 'User/settings.json'), JSON.stringify(SETTINGS));
    return await withSuite(({ suite, workspace, report }) =>
      runTests({
        vscodeExecutablePath: executable,
        extensionDevelopmentPath: word(suite),
        extensionTestsPath: word(path.join(suite, 'index.cjs')),
        extensionTestsEnv: { EDITOR_TEST_REPORT: report },
        launchArgs: [word(workspace), ...places, '--disable-workspace-trust', '--disable-gpu'],
      }),
    );
  } finally {
    await rm(data, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** A path as one word of a command: on Windows commands are run by a shell, and no library quotes them. */
function word(file) {
  return process.platform === 'win32' ? `"${file}"` : file;
}

async function download() {
  try {
    return await downloadAndUnzipVSCode({ cachePath: path.resolve('.cache/vscode') });
  } catch (error) {
    throw new Error(
      `VS Code could not be downloaded (${error.message}): say in the variable VSCODE where one is, or run npm run test:editor, which needs none.`,
      { cause: error },
    );
  }
}

/** Installs the packaged extension, as an author would. */
async function installExtension(executable, data, places) {
  const file = path.join(data, 'evidence-lens.vsix');
  await packExtension(file);
  const [cli, ...args] = resolveCliArgsFromVSCodeExecutablePath(executable, { reuseMachineInstall: true });
  const install = [...args, ...places, `--install-extension=${word(file)}`];
  const { status, stdout, stderr, error } = spawnSync(word(cli), install, {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (error) {
    throw new Error(
      `${cli} could not be run (${error.message}): the variable VSCODE must be the program itself, not the command "code".`,
      { cause: error },
    );
  }
  if (status !== 0) throw new Error(`VS Code did not install the extension:\n${stdout}${stderr}`);
}
