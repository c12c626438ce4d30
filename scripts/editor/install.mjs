// Gets VS Code's server and web workbench from the npm registry into .cache/, once per version.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

const VERSION = '4.100.3';

const EDITOR = {
  name: 'code-server',
  version: VERSION,
  sha512: 'q/Fh2DOxCRNhC/WiG/6sAhSKnj7ZACTVBaeeZ+rWjol//0FCbl/qg1ln5ecZ99jYcfqMxZZAyWcN+YBIo0DgpA==',
};

/** VS Code 1.100's own Markdown extension as VS Code for the Web has it, which the editor comes without. */
const MARKDOWN = {
  name: '@codingame/monaco-vscode-markdown-language-features-default-extension',
  version: '17.0.0',
  sha512: 'VRMnaZW6IOm9caEHw0wHG9bAOxMA5LmW3xLMrXtRyqlv48/YWG8GIm+AVddQL4/qkibSljbjDUlVAG+d/6BN/w==',
};
const MARKDOWN_FILES = ['extension.js', 'serverWorkerMain.js'];

/** The folder of the editor; it is downloaded and checked when it is not there yet. */
export async function installEditor(cache = path.resolve('.cache')) {
  const home = path.join(cache, `code-server-${VERSION}`);
  if (existsSync(path.join(home, 'complete'))) {
    await complete(home);
    return home;
  }
  await mkdir(cache, { recursive: true });
  const work = await mkdtemp(path.join(cache, 'download-'));
  try {
    await unpack(EDITOR, work, ['--strip-components=3', 'package/lib/vscode']);
    await run('npm', ['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: work });
    await complete(work);
    await writeFile(path.join(work, 'complete'), '');
    await rm(home, { recursive: true, force: true });
    await rename(work, home);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return home;
}

/** What the package lacks; a folder of an earlier time may lack it, too. */
async function complete(folder) {
  await linkRipgrep(folder);
  await addMarkdownForBrowsers(folder);
}

/** Unpacks a part of a package of the registry into a folder, by the arguments of `tar`. Throws for any other content. */
async function unpack({ name, version, sha512 }, folder, part) {
  await run('npm', ['pack', `${name}@${version}`, '--silent'], { cwd: folder });
  const archive = path.join(folder, `${name.replace('@', '').replace('/', '-')}-${version}.tgz`);
  const digest = createHash('sha512')
    .update(await readFile(archive))
    .digest('base64');
  if (digest !== sha512) throw new Error(`${name} ${version} is not what it should be (sha512 ${digest}).`);
  await run('tar', ['xzf', archive, '-C', folder, ...part]);
  await rm(archive);
}

async function addMarkdownForBrowsers(folder) {
  const target = path.join(folder, 'extensions/markdown-language-features/dist/browser');
  if (existsSync(target)) return;
  const work = await mkdtemp(path.join(folder, 'download-'));
  try {
    const files = MARKDOWN_FILES.map((file) => `package/resources/${file}`);
    await unpack(MARKDOWN, work, ['--strip-components=2', ...files]);
    await rename(work, target);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** Install scripts do not run, so the search program that one of them would fetch comes from the system. */
async function linkRipgrep(folder) {
  const found = await run('sh', ['-c', 'command -v rg']).catch(() => undefined);
  const bin = path.join(folder, 'node_modules/@vscode/ripgrep/bin');
  if (!found || existsSync(path.join(bin, 'rg'))) return;
  await mkdir(bin, { recursive: true });
  await symlink(found.stdout.trim(), path.join(bin, 'rg'));
}
