import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type Watching, watchFolders } from '../../server/src/node/watch-folders';
import { folderOf } from './folder';

/** Watches folders; `next` gives the next path that is told and that is among those given. */
function onDisk(folders: readonly string[]) {
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
    const { next, end } = onDisk([join(folder, 'a'), join(folder, 'b')]);
    change();
    // oxlint-disable-next-line no-await-in-loop
    expect(await next([join(folder, path)])).toBe(join(folder, path));
    end();
  }
});

test('a folder that is missing, or goes, does not end the watching of others', async () => {
  const folder = folderOf({ 'a/one.txt': '1', 'b/two.txt': '2' });
  const { next } = onDisk(['nowhere', 'a', 'b'].map((name) => join(folder, name)));
  rmSync(join(folder, 'a'), { recursive: true });
  writeFileSync(join(folder, 'b/two.txt'), 'other');
  expect(await next([join(folder, 'b/two.txt')])).toBe(join(folder, 'b/two.txt'));
});

/** A system that watches as it is told; `look` lets the time pass until folders are looked at again. */
function system(refuses?: string) {
  const jobs = new Set<() => Promise<void>>();
  const watched: { told: (name: string | null) => void; fail: (code: string) => void; isClosed: boolean }[] =
    [];
  const watching: Watching = {
    watch: (_folder, _options, changed) => {
      if (refuses !== undefined) throw Object.assign(new Error('refused'), { code: refuses });
      const one = {
        told: (name: string | null) => changed('change', name),
        fail: (_code: string): void => undefined,
        isClosed: false,
      };
      watched.push(one);
      return {
        on: (_event, failed) => {
          one.fail = (code) => failed(Object.assign(new Error('failed'), { code }));
        },
        close: () => {
          one.isClosed = true;
        },
      };
    },
    repeat: (job) => {
      jobs.add(job);
      return () => void jobs.delete(job);
    },
  };
  const look = async (): Promise<void> => {
    await Promise.all([...jobs].map((job) => job()));
  };
  return { watching, watched, look, jobs };
}

describe('what the system cannot watch is looked at again', () => {
  test.each(['ENOSPC', 'EMFILE', 'ENOSYS', 'EACCES'])('after %s', async (code) => {
    const folder = folderOf({ 'one.txt': '1', 'two.txt': '2' });
    const { watching, look, jobs } = system(code);
    const told: string[] = [];
    const end = watchFolders([folder], (path) => void told.push(path), watching);
    await look();
    expect(told).toEqual([]);
    writeFileSync(join(folder, 'one.txt'), 'other');
    await look();
    expect(told).toEqual([folder]);
    rmSync(join(folder, 'two.txt'));
    await look();
    writeFileSync(join(folder, 'new.txt'), '');
    await look();
    rmSync(folder, { recursive: true });
    await look();
    expect(told).toHaveLength(4);
    await look();
    expect(told).toHaveLength(4);
    end();
    expect(jobs.size).toBe(0);
  });

  test('where it fails later, and what was missed is taken up', async () => {
    const folder = folderOf({ 'one.txt': '1' });
    const { watching, watched, look, jobs } = system();
    const told: string[] = [];
    const end = watchFolders([folder], (path) => void told.push(path), watching);
    watched[0]?.told('one.txt');
    watched[0]?.fail('EIO');
    expect(told).toEqual([join(folder, 'one.txt'), folder]);
    expect(watched[0]?.isClosed).toBe(true);
    await look();
    writeFileSync(join(folder, 'one.txt'), 'other');
    await look();
    expect(told).toHaveLength(3);
    end();
    expect(jobs.size).toBe(0);
  });

  test.each(['ENOENT', 'ENOTDIR'])('but not a folder that is not there (%s)', (code) => {
    const { watching, jobs } = system(code);
    watchFolders(['/nowhere'], () => undefined, watching)();
    expect(jobs.size).toBe(0);
  });
});

test('after so many changes that some may be lost, folders are taken for changed themselves', () => {
  const { watching, watched } = system();
  const told: string[] = [];
  watchFolders(['/a', '/b'], (path) => void told.push(path), watching);
  for (let left = 999; left > 0; left -= 1) watched[0]?.told('x.txt');
  expect(told).not.toContain('/b');
  watched[0]?.told('x.txt');
  expect(told.slice(-3)).toEqual(['/a/x.txt', '/a', '/b']);
});

test('a system that does not say what changed means the folder', () => {
  const { watching, watched } = system();
  const told: string[] = [];
  watchFolders(['/a'], (path) => void told.push(path), watching);
  watched[0]?.told(null);
  expect(told).toEqual(['/a']);
});
