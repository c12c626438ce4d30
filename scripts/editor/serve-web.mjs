// Serves VS Code for the Web on this machine, as a page without any server behind it, with the packaged extension in it.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { packageContents } from '../package/contents.mjs';

const HOST = '127.0.0.1';
const WORKBENCH = 'out/vs/code/browser/workbench';

/** An extension with nothing but the file system that the workspace is in. */
const FILES = {
  name: 'files',
  publisher: 'evidence-lens-tests',
  version: '0.0.0',
  engines: { vscode: '^1.100.0' },
  browser: './files.js',
  activationEvents: ['onFileSystem:memfs', 'onSearch:memfs'],
  enabledApiProposals: ['fileSearchProvider'],
};

const TYPES = {
  '.css': 'text/css',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

/**
 * Serves the editor in `home` with the extension as it was built last, and with the file system in `suite`: its workspace of
 * several folders, with the bundled tests, which run in the extension host, or else its top folder, with the file `open`
 * shown. Gives the page's address, the report when the tests send it, and what ends the serving.
 */
export async function serveWebEditor(home, { suite, settings, open }) {
  const contents = await packageContents();
  const find = async (pathname, port) => {
    const [, top, ...rest] = decodeURIComponent(pathname).split('/');
    const file = rest.join('/');
    if (rest.includes('..')) return undefined;
    if (pathname === '/') return page(home, port, settings, open);
    if (top === 'extension') return contents[file];
    if (top === 'files' && file === 'package.json') return JSON.stringify(FILES);
    if (top === 'files') return fromDisk(path.join(suite, file));
    if (top === 'vscode' && file === `${WORKBENCH}/workbench.js`) return workbench(home);
    return top === 'vscode' ? fromDisk(path.join(home, file)) : undefined;
  };
  let tell;
  const report = new Promise((resolve) => {
    tell = resolve;
  });
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, `http://${HOST}`);
    if (request.method === 'POST' && pathname === '/report') {
      tell(JSON.parse(await textOf(request)));
      response.end();
    } else answer(response, pathname, await find(pathname, server.address().port));
  });
  await new Promise((resolve) => server.listen(0, HOST, resolve));
  return {
    address: `http://${HOST}:${server.address().port}/`,
    report,
    stop: () => new Promise((resolve) => server.close(resolve).closeAllConnections()),
  };
}

function answer(response, pathname, found) {
  const type = TYPES[pathname === '/' ? '.html' : path.extname(pathname)] ?? 'application/octet-stream';
  response.writeHead(found === undefined ? 404 : 200, { 'content-type': type });
  response.end(found);
}

async function fromDisk(file) {
  return readFile(file).catch(() => undefined);
}

async function textOf(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

/** The workbench as code-server has it takes the page's own server for a remote machine, and keeps settings there. */
async function workbench(home) {
  const code = await readFile(path.join(home, WORKBENCH, 'workbench.js'), 'utf8');
  return replaced(code, [
    ['remoteAuthority:location.host', 'remoteAuthority:void 0'],
    ['with({scheme:K.vscodeRemote}),"User")', 'with({scheme:K.vscodeUserData}),"User")'],
  ]);
}

async function page(home, port, settings, open) {
  const html = await readFile(path.join(home, WORKBENCH, 'workbench.html'), 'utf8');
  const at = (file) => ({ scheme: 'http', authority: `${HOST}:${port}`, path: file });
  const options = {
    ...(open === undefined ? tested(at) : shown(at, open)),
    additionalBuiltinExtensions: [at('/extension')],
    configurationDefaults: { ...settings, 'security.workspace.trust.enabled': false },
    webviewEndpoint: `http://${HOST}:${port}/vscode/out/vs/workbench/contrib/webview/browser/pre`,
    productConfiguration: { enableTelemetry: false },
    // What code-server's workbench wants to know of its server.
    userDataPath: '/user',
    isEnabledFileDownloads: false,
    isEnabledFileUploads: false,
    isEnabledCoderGettingStarted: false,
  };
  return replaced(html, [
    ['{{WORKBENCH_WEB_CONFIGURATION}}', JSON.stringify(options).replaceAll('"', '&quot;')],
    ['{{WORKBENCH_AUTH_SESSION}}', ''],
    ['{{WORKBENCH_WEB_BASE_URL}}', '/vscode'],
    ['{{WORKBENCH_NLS_FALLBACK_URL}}', '/vscode/out/nls.messages.js'],
    ['{{WORKBENCH_NLS_URL}}', '/vscode/out/nls.messages.js'],
  ]);
}

/** An editor runs tests, and has search in other files than the disk's, only for extensions in development. */
function tested(at) {
  return {
    workspaceUri: { scheme: 'memfs', path: '/reviews.code-workspace' },
    developmentOptions: { extensions: [at('/files')], extensionTestsPath: at('/files/suite.js') },
  };
}

function shown(at, open) {
  return {
    folderUri: { scheme: 'memfs', path: '/' },
    defaultLayout: { editors: [{ uri: { scheme: 'memfs', path: `/${open}` } }], force: true },
    developmentOptions: { extensions: [at('/files')] },
  };
}

function replaced(text, changes) {
  return changes.reduce((changed, [from, to]) => {
    if (!changed.includes(from)) throw new Error(`The editor's workbench has no ${from} any more.`);
    return changed.replaceAll(from, () => to);
  }, text);
}
