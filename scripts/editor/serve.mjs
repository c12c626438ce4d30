// Runs VS Code's server on this machine, with the extension of this folder in it.
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

const HOST = '127.0.0.1';

/**
 * Starts the editor in `home` with these user settings. Gives the address of a page that shows a workspace with
 * the extension in `extension` running (and of the suite `tests` in its extension host), and what ends it all.
 */
export async function serveEditor(home, settings) {
  const data = await mkdtemp(path.join(os.tmpdir(), 'evidence-lens-editor-'));
  const user = path.join(data, 'data/User');
  await mkdir(user, { recursive: true });
  await writeFile(path.join(user, 'settings.json'), JSON.stringify(settings));
  const token = randomUUID();
  const server = spawn(process.execPath, [path.join(home, 'out/server-main.js'), ...options(data, token)], {
    // Extension hosts outlive a server that is killed; a group of their own can be ended as a whole.
    detached: true,
    env: { ...process.env, EXTENSIONS_GALLERY: '{}' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = async () => {
    try {
      if (server.pid !== undefined) process.kill(-server.pid, 'SIGKILL');
    } catch {
      // It has ended by itself.
    }
    await rm(data, { recursive: true, force: true, maxRetries: 5 });
  };
  const port = await listening(server).catch(async (error) => {
    await stop();
    throw error;
  });
  return { stop, address: (page) => address(port, token, page) };
}

function options(data, token) {
  return [
    `--host=${HOST}`,
    '--port=0',
    `--connection-token=${token}`,
    '--accept-server-license-terms',
    `--server-data-dir=${data}`,
    `--extensions-dir=${path.join(data, 'extensions')}`,
    '--disable-telemetry',
    '--telemetry-level=off',
    '--disable-workspace-trust',
    '--enable-smoke-test-driver',
  ];
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

function address(port, token, { workspace, extension, open = [], tests }) {
  const remote = (file) => `vscode-remote://${HOST}:${port}${file}`;
  const payload = [
    ['extensionDevelopmentPath', remote(extension)],
    ...(tests ? [['extensionTestsPath', remote(tests)]] : []),
    ...open.map((file) => ['openFile', remote(file)]),
    ['skipWelcome', 'true'],
  ];
  const query = new URLSearchParams({ tkn: token, folder: workspace, payload: JSON.stringify(payload) });
  return `http://${HOST}:${port}/?${query}`;
}
