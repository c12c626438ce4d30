// Gets VS Code's server and web workbench from the npm registry into .cache/, once per version.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

const VERSION = '4.100.3';
const SHA512 = 'q/Fh2DOxCRNhC/WiG/6sAhSKnj7ZACTVBaeeZ+rWjol//0FCbl/qg1ln5ecZ99jYcfqMxZZAyWcN+YBIo0DgpA==';

/** The folder of the editor; it is downloaded and checked when it is not there yet. */
export async function installEditor(cache = path.resolve('.cache')) {
  const home = path.join(cache, `code-server-${VERSION}`);
  if (existsSync(path.join(home, 'complete'))) {
    await linkRipgrep(home);
    return home;
  }
  await mkdir(cache, { recursive: true });
  const work = await mkdtemp(path.join(cache, 'download-'));
  try {
    await unpack(work);
    await run('npm', ['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: work });
    await linkRipgrep(work);
    await writeFile(path.join(work, 'complete'), '');
    await rm(home, { recursive: true, force: true });
    await rename(work, home);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return home;
}

async function unpack(folder) {
  await run('npm', ['pack', `code-server@${VERSION}`, '--silent'], { cwd: folder });
  const archive = path.join(folder, `code-server-${VERSION}.tgz`);
  const digest = createHash('sha512')
    .update(await readFile(archive))
    .digest('base64');
  if (digest !== SHA512)
    throw new Error(`code-server ${VERSION} is not what it should be (sha512 ${digest}).`);
  await run('tar', ['xzf', archive, '-C', folder, '--strip-components=3', 'package/lib/vscode']);
  await rm(archive);
}

/** Install scripts do not run, so the search program that one of them would fetch comes from the system. */
async function linkRipgrep(folder) {
  const found = await run('sh', ['-c', 'command -v rg']).catch(() => undefined);
  const bin = path.join(folder, 'node_modules/@vscode/ripgrep/bin');
  if (!found || existsSync(path.join(bin, 'rg'))) return;
  await mkdir(bin, { recursive: true });
  await symlink(found.stdout.trim(), path.join(bin, 'rg'));
}
