import { chmodSync, existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cacheFolder } from '../../server/src/node/cache-folder';
import { folderOf } from './folder';

type Env = Readonly<Record<string, string>>;

const getuid = (): number => process.getuid?.() ?? 0;

function folderFor(env: Env, platform: NodeJS.Platform = 'linux', home = '/nowhere'): string | undefined {
  return cacheFolder('code', { env, platform, getuid, home: () => home });
}

test.each<[string, NodeJS.Platform, string, string]>([
  ['where the user says', 'linux', 'EVIDENCE_LENS_CACHE', 'code'],
  ['among the caches of the desktop', 'linux', 'XDG_CACHE_HOME', 'evidence-lens/code'],
  ['where Windows has the data of programs', 'win32', 'LOCALAPPDATA', 'evidence-lens/Cache/code'],
  ['in the home folder', 'linux', '', '.cache/evidence-lens/code'],
  ['where macOS has caches', 'darwin', '', 'Library/Caches/evidence-lens/code'],
])('it is %s', (_, platform, variable, expected) => {
  const top = folderOf({});
  const env: Env = variable === '' ? { XDG_CACHE_HOME: 'not/absolute' } : { [variable]: top };
  expect(folderFor(env, platform, top)).toBe(join(top, expected));
  expect(statSync(join(top, expected)).mode & 0o777).toBe(0o700);
});

test.each<[string, Env]>([
  ['the user wants nothing kept', { EVIDENCE_LENS_CACHE: '' }],
  ['what the user says is no absolute path', { EVIDENCE_LENS_CACHE: 'somewhere' }],
])('there is none where %s', (_, env) => {
  expect(folderFor(env)).toBeUndefined();
  expect(existsSync('somewhere')).toBe(false);
});

test('there is none where it cannot be made', () => {
  const file = join(folderOf({ file: '' }), 'file');
  expect(folderFor({ EVIDENCE_LENS_CACHE: file })).toBeUndefined();
});

test('there is none in which others may write, or that is of another user', () => {
  const folder = folderOf({ 'code/a': '' });
  const env = { EVIDENCE_LENS_CACHE: folder };
  expect(folderFor(env)).toBe(join(folder, 'code'));
  chmodSync(join(folder, 'code'), 0o770);
  expect(folderFor(env)).toBeUndefined();
  chmodSync(join(folder, 'code'), 0o700);
  const other = { env, platform: 'linux', getuid: () => getuid() + 1, home: () => folder } as const;
  expect(cacheFolder('code', other)).toBeUndefined();
});
