import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { watchFolders } from '../../server/src/node/watch-folders';
import { folderOf } from './folder';

/** Watches folders; `next` gives the next path that is told and that is among those given. */
function watching(folders: readonly string[]) {
  const told: string[] = [];
  let look = (): void => undefined;
  const end = watchFolders(folders, (path) => {
    told.push(path);
    look();
  });
  onTestFinished(end);
  const next = (paths: readonly string[]): Promise<string> =>
    new Promise((resolve) => {
      look = () => {
        const found = told.find((path) => paths.includes(path));
        if (found !== undefined) resolve(found);
      };
      look();
    });
  return { next, end };
}

test('what appears, changes and goes is told by its path', async () => {
  const folder = folderOf({ 'a/one.txt': '1', 'b/two.txt': '2' });
  for (const [path, change] of [
    ['a/new.txt', () => writeFileSync(join(folder, 'a/new.txt'), '')],
    ['b/two.txt', () => writeFileSync(join(folder, 'b/two.txt'), 'other')],
    ['a/one.txt', () => rmSync(join(folder, 'a/one.txt'))],
    ['b/inner', () => mkdirSync(join(folder, 'b/inner'))],
  ] as const) {
    const { next, end } = watching([join(folder, 'a'), join(folder, 'b')]);
    change();
    // oxlint-disable-next-line no-await-in-loop
    expect(await next([join(folder, path)])).toBe(join(folder, path));
    end();
  }
});

test('a folder that is missing, or goes, does not end the watching of others', async () => {
  const folder = folderOf({ 'a/one.txt': '1', 'b/two.txt': '2' });
  const { next } = watching(['nowhere', 'a', 'b'].map((name) => join(folder, name)));
  rmSync(join(folder, 'a'), { recursive: true });
  writeFileSync(join(folder, 'b/two.txt'), 'other');
  expect(await next([join(folder, 'b/two.txt')])).toBe(join(folder, 'b/two.txt'));
});
