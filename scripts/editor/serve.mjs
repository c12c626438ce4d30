// Runs VS Code's server on this machine, with the packaged extension installed in it.
import { execFile, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { packExtension } from '../package/pack.mjs';

const HOST = '127.0.0.1';

/**
 * Starts the editor in `home` with the extension as it was built last. `settings` are the user's; `trust` makes it ask
 * whether a workspace is trusted; `env` is for its extension host. Gives the address of a page that shows a workspace
 * (and runs the suite `tests` in the extension host), and what ends it all.
 */
export async function serveEditor(home, { settings = {}, trust = false, env = {} }) {
  const data = await mkdtemp(path.join(os.tmpdir(), 'evidence-lens-editor-'));
  const token = randomUUID();
  let server;
  const end = () => endGroup(server);
  process.once('exit', end);
  const stop = async () => {
    end();
    process.off('exit', end);
    await rm(data, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    await installExtension(home, data);
    await writeSettings(data, settings);
    server = spawn(
      process.execPath,
      [path.join(home, 'out/server-main.js'), ...options(data, token, trust)],
      {
        // Extension hosts outlive a server that is killed; a group of their own can be ended as a whole.
        detached: true,
        env: { ...process.env, ...env, EXTENSIONS_GALLERY: '{}' },
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    const port = await listening(server);
    return { stop, address: (page) => address(port, token, page) };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Installs the packaged extension, as an author would, into the editor's folder of data. */
async function installExtension(home, data) {
  const file = path.join(data, 'evidence-lens.vsix');
  await packExtension(file);
  const args = [...places(data), '--accept-server-license-terms', `--install-extension=${file}`];
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [
    path.join(home, 'out/server-main.js'),
    ...args,
  ]);
  if (!stdout.includes('was successfully installed')) {
    throw new Error(`The editor did not install the extension:\n${stdout}${stderr}`);
  }
}

async function writeSettings(data, settings) {
  const user = path.join(data, 'data/User');
  await mkdir(user, { recursive: true });
  await writeFile(path.join(user, 'settings.json'), JSON.stringify(settings));
}

function places(data) {
  return [`--server-data-dir=${data}`, `--extensions-dir=${path.join(data, 'extensions')}`];
}

function options(data, token, trust) {
  return [
    `--host=${HOST}`,
    '--port=0',
    `--connection-token=${token}`,
    '--accept-server-license-terms',
    ...places(data),
    '--disable-telemetry',
    '--telemetry-level=off',
    ...(trust ? [] : ['--disable-workspace-trust']),
    '--enable-smoke-test-driver',
  ];
}

function endGroup(server) {
  try {
    if (server?.pid !== undefined) process.kill(-server.pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

function listening(server) {
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (chunk) => {
      output += chunk;
      const port = /Extension host agent listening on (\d+)/.exec(output)?.[1];
      if (port) resolve(port);
    };
    server.stdout.on('data', read);
    server.stderr.on('data', read);
    server.once('error', reject);
    server.once('exit', () => reject(new Error(`The editor's server did not start:\n${output}`)));
  });
}

/** The address that shows `workspace`, a folder or a file of several; `tests` is a folder with a suite to run. */
function address(port, token, { workspace, open = [], tests }) {
  const remote = (file) => `vscode-remote://${HOST}:${port}${file}`;
  const suite = tests && [
    ['extensionDevelopmentPath', remote(tests)],
    ['extensionTestsPath', remote(path.join(tests, 'index.cjs'))],
  ];
  const payload = [
    ...(suite ?? []),
    ...open.map((file) => ['openFile', remote(file)]),
    ['skipWelcome', 'true'],
  ];
  const kind = workspace.endsWith('.code-workspace') ? 'workspace' : 'folder';
  const query = new URLSearchParams({ tkn: token, [kind]: workspace, payload: JSON.stringify(payload) });
  return `http://${HOST}:${port}/?${query.toString()}`;
}
