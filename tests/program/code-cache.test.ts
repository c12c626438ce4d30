import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { codeCache } from '../../server/src/program/code-cache';
import { setV8Flags } from '../../server/src/program/v8-flags';
import { BIN } from '../cli/spawn';
import { folderOf } from '../node/folder';

test('every part of the programs is ASCII, as it is read', () => {
  const parts = readdirSync('dist').filter((name) => /^part-.*\.cjs$/.test(name));
  expect(parts.length).toBeGreaterThan(10);
  const others = parts.filter((name) => /[^\0-\x7f]/.test(readFileSync(join('dist', name), 'utf8')));
  expect(others).toEqual([]);
});

const DRAFT = 'examples/ketamine-review/draft.md';

/** The built command line with a folder for what it keeps, and what it prints there. */
function checked(cache: string, files: readonly string[] = [DRAFT]): string {
  const { stdout, stderr } = spawnSync(process.execPath, [BIN, 'check', ...files], {
    encoding: 'utf8',
    env: { ...process.env, EVIDENCE_LENS_CACHE: cache },
  });
  return stdout + stderr;
}

const plain = checked('');

/** The files kept in a folder, each with what changes when it is written. */
function kept(cache: string): Record<string, string> {
  const folder = join(cache, 'code');
  const entries = readdirSync(folder).map((name): [string, string] => {
    const { ino, size, mtimeMs } = statSync(join(folder, name));
    return [name, [ino, size, mtimeMs].join(' ')];
  });
  return Object.fromEntries(entries);
}

/** The sizes of the files kept in a folder, in bytes. */
function sizes(cache: string): number[] {
  const folder = join(cache, 'code');
  return readdirSync(folder).map((name) => statSync(join(folder, name)).size);
}

test('what was compiled is kept, and taken by the next process', () => {
  const cache = folderOf({});
  expect(checked(cache)).toBe(plain);
  const first = kept(cache);
  expect(Object.keys(first).length).toBeGreaterThan(2);
  expect(Object.keys(first).filter((name) => !/^part-[\w-]+\.cjs-[0-9a-f]{32}\.bin$/.test(name))).toEqual([]);
  expect(checked(cache)).toBe(plain);
  expect(kept(cache)).toEqual(first);
});

const turned = (bytes: Buffer): Uint8Array =>
  new Uint8Array(bytes).map((byte, index) => (index > 100 ? byte ^ 0x55 : byte));

test.each<[string, (bytes: Buffer) => Uint8Array]>([
  ['empty', () => new Uint8Array()],
  ['cut off', (bytes) => bytes.subarray(0, bytes.length / 2)],
  ['damaged within', turned],
  ['something else', () => Buffer.from('{"version": 2}')],
])('files that are %s are made again', (_, damage) => {
  const cache = folderOf({});
  checked(cache);
  const whole = kept(cache);
  for (const name of Object.keys(whole)) {
    const file = join(cache, 'code', name);
    writeFileSync(file, damage(readFileSync(file)));
  }
  expect(checked(cache)).toBe(plain);
  const again = kept(cache);
  expect(Object.keys(again)).toEqual(Object.keys(whole));
  expect(checked(cache)).toBe(plain);
  expect(kept(cache)).toEqual(again);
});

test('compiled code that V8 does not take is made again', () => {
  const cache = folderOf({});
  checked(cache);
  const names = Object.keys(kept(cache));
  const parts = names.map((name) => /^(part-[\w-]+\.cjs)/.exec(name)?.[1] ?? '');
  // Kept under the flags that the program runs with.
  setV8Flags();
  // Whole by its digest, but not what V8 wrote.
  for (const part of parts) codeCache(join(cache, 'code')).write(part, Buffer.alloc(5000, 1));
  const foreign = kept(cache);
  expect(checked(cache)).toBe(plain);
  expect(Object.values(kept(cache)).filter((file) => Object.values(foreign).includes(file))).toEqual([]);
});

test('a file in the place of the folder is left alone', () => {
  const folder = folderOf({ cache: 'mine' });
  expect(checked(join(folder, 'cache'))).toBe(plain);
  expect(readFileSync(join(folder, 'cache'), 'utf8')).toBe('mine');
});

test('a cache lets go of the oldest files', () => {
  const folder = folderOf({});
  const cache = codeCache(folder);
  for (let index = 0; index < 220; index += 1) cache.write(`part-${index}.cjs`, Buffer.from(`${index}`));
  expect(readdirSync(folder)).toHaveLength(200);
  expect(cache.read('part-219.cjs')?.toString()).toBe('219');
});

test('what cannot be written is not kept, and nothing is left of it', () => {
  const folder = folderOf({});
  const cache = codeCache(join(folder, 'gone'));
  cache.write('part-a.cjs', Buffer.from('a'));
  expect(cache.read('part-a.cjs')).toBeUndefined();
  expect(readdirSync(folder)).toEqual([]);
});

test('what threads compile is kept, too', () => {
  const text = 'Ketamine is effective for cancer pain, as many have said before.\n\n'.repeat(1000);
  const drafts = folderOf({ 'one.md': text, 'two.md': text });
  const files = ['one.md', 'two.md'].map((name) => join(drafts, name));
  const cache = folderOf({});
  const expected = checked('', files);
  expect(checked(cache, files)).toBe(expected);
  // What reads drafts is the largest of its parts, and is loaded in the threads alone.
  expect(Math.max(...sizes(cache))).toBeGreaterThan(500_000);
  expect(checked(cache, files)).toBe(expected);
});
