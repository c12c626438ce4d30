import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Line, openLines } from '../../server/src/node/text-lines';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lines-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function linesOf(content: string): Promise<Line[]> {
  const path = join(folder, 'file.jsonl');
  await writeFile(path, content);
  const opened = await openLines(path, 'file.jsonl');
  if ('problem' in opened) throw new Error(opened.problem);
  const lines: Line[] = [];
  for await (const line of opened.lines) lines.push(line);
  return lines;
}

test('lines are numbered, blank ones too', async () => {
  expect(await linesOf('\uFEFFone\r\n\n  \nfour\nfive')).toEqual([
    { number: 1, text: 'one' },
    { number: 4, text: 'four' },
    { number: 5, text: 'five' },
  ]);
});

test('an empty file has none', async () => {
  expect(await linesOf('')).toEqual([]);
});

test('characters that fall between two chunks are kept', async () => {
  const long = 'é€😀'.repeat(20_000);
  expect(await linesOf(`${long}\n${long}`)).toEqual([
    { number: 1, text: long },
    { number: 2, text: long },
  ]);
});

test('a line that is too long is named, and the next one is read', async () => {
  const lines = await linesOf(`${'x'.repeat(3_000_000)}\nnext`);
  expect(lines).toMatchObject([{ number: 1 }, { number: 2, text: 'next' }]);
  expect(lines[0]).toHaveProperty('problem', expect.stringMatching(/longer than/));
});

test.each([
  ['', /is a folder/],
  ['missing.jsonl', /does not exist/],
])('"%s" cannot be opened', async (name, message) => {
  const opened = await openLines(join(folder, name), name);
  expect(opened).toHaveProperty('problem', expect.stringMatching(message));
});
