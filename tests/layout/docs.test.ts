import { existsSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { COMMANDS } from '../../server/src/cli/commands';
import { CODES } from '../../server/src/core/checks/codes';
import { projectFiles, textOf } from './files';
import { readPage } from './markdown';

const PAGES = projectFiles('.', /^(?!data\/|tests\/).*\.md$/);
const SCRIPTS = Object.keys(JSON.parse(textOf('package.json')).scripts);

test('every code has its page, every page its code, and the README lists them', () => {
  const pages = projectFiles('docs/codes').map((file) => posix.basename(file, '.md'));
  expect(pages).toEqual(CODES.toSorted());
  const { links } = readPage('README.md');
  expect(links).toEqual(expect.arrayContaining(CODES.map((code) => `docs/codes/${code}.md`)));
});

test.each(projectFiles('docs/codes'))('%s is headed by its code', (file) => {
  expect(textOf(file).split('\n')[0]).toBe(`# ${posix.basename(file, '.md')}`);
});

describe('links within the project lead somewhere', () => {
  const links = PAGES.flatMap((page) => readPage(page).links.map((link) => [page, link] as const)).filter(
    ([, link]) => !/^[a-z]+:/i.test(link),
  );

  test('there are some', () => {
    expect(PAGES).toContain('README.md');
    expect(links.length).toBeGreaterThan(20);
  });

  test.each(links)('from %s to %s', (page, link) => {
    const [path = '', anchor] = link.split('#');
    const target = path ? posix.join(posix.dirname(page), path) : page;
    expect(existsSync(target), `${target} exists`).toBe(true);
    if (anchor !== undefined) expect(readPage(target).anchors).toContain(anchor);
  });
});

describe('pictures', () => {
  const pictures = PAGES.flatMap((page) =>
    readPage(page).pictures.map(({ light, dark, alt }) => {
      const [one, other] = [light, dark].map((file) => posix.join(posix.dirname(page), file));
      return { light: one ?? '', dark: other ?? '', alt };
    }),
  );

  test.each(pictures)(
    '$light is there in a light and a dark theme, with words for who cannot see it',
    (picture) => {
      expect(picture.dark).toBe(picture.light.replace(/-light\.png$/, '-dark.png'));
      expect([picture.light, picture.dark].filter((file) => !existsSync(file))).toEqual([]);
      expect(picture.alt.length).toBeGreaterThan(20);
    },
  );

  test('are those that the pages show, and no others', () => {
    const shown = pictures.flatMap(({ light, dark }) => [light, dark]);
    expect(projectFiles('docs/images', /\.png$/).toSorted()).toEqual([...new Set(shown)].toSorted());
  });
});

describe('commands in the documents exist', () => {
  const shell = PAGES.flatMap((page) => {
    const { code, inlineCode } = readPage(page);
    const blocks = code.filter(({ language }) => language === 'sh').flatMap(({ text }) => text.split('\n'));
    return [...blocks, ...inlineCode].flatMap((line) => line.split('&&')).map((command) => command.trim());
  });
  const npm = shell.filter((command) => /^npm (run|test|start)\b/.test(command));
  const own = shell.filter((command) => /^(npx (--no-install )?)?evidence-lens \w/.test(command));

  test('there are some', () => {
    expect(npm.length).toBeGreaterThan(3);
    expect(own.length).toBeGreaterThan(5);
  });

  test.each(npm)('%s', (command) => {
    const [, first = '', second = ''] = command.split(/\s+/);
    expect(SCRIPTS).toContain(first === 'run' ? second : first);
  });

  test.each(own)('%s', async (command) => {
    const words = command.replace(/^.*?evidence-lens /, '');
    const listed = COMMANDS.find(({ name }) => words === name || words.startsWith(`${name} `));
    const { help } = listed ? (await listed.load()).command : { help: '' };
    expect(help).not.toBe('');
    for (const option of words.match(/--[a-z-]+/g) ?? []) expect(help).toContain(option);
  });
});

describe('the README', () => {
  const { code, inlineCode } = readPage('README.md');

  test('gives the two commands word for word', () => {
    const shell = code.filter(({ language }) => language === 'sh').map(({ text }) => text);
    expect(shell).toEqual(expect.arrayContaining(['npm ci && npm start', 'npm ci && npm test']));
  });

  test.each(COMMANDS)('names every option of $name', async ({ name, load }) => {
    const row = inlineCode.find((line) => line.startsWith(`npx evidence-lens ${name}`)) ?? '';
    const { command } = await load();
    const options = new Set(command.help.match(/--[a-z-]+/g));
    for (const option of options) expect(row).toContain(option);
  });

  test('shows JSON that is JSON', () => {
    const blocks = code.filter(({ language }) => language === 'json').map(({ text }) => JSON.parse(text));
    expect(blocks.map((block) => block.version)).toEqual([1, 1]);
  });
});
