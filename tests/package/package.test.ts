import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'evidence-lens-package-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Packs what was built last, and gives the package's bytes. */
function packed(name: string): Buffer {
  const file = join(folder, name);
  execFileSync(process.execPath, ['scripts/package.mjs', file]);
  return readFileSync(file);
}

const bytes = packed('one.vsix');
const files = unzipSync(bytes);
const text = (file: string): string => strFromU8(files[`extension/${file}`] ?? new Uint8Array());

/** Every text in a value of JSON. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function isFile(path: string): boolean {
  return /^[\w./-]+$/.test(path) && statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

/** Files that may be in the package. */
const WANTED =
  /^(package\.json|README\.md|CHANGELOG\.md|LICENSE|THIRD-PARTY-NOTICES\.txt|icon\.png|dist\/(extension\.cjs|evidence-map\.js|web\/(extension|server)\.js|(server|part-server|part-[A-Z0-9]{8})\.cjs|base\/ketamine\.json)|data\/(ketamine\/[\w/-]+\.yaml|schemas\/[\w-]+\.schema\.json|styles\/[\w-]+\.(csl|xml)|styles\/README\.md)|media\/[\w/-]+\.(css|svg|png)|syntaxes\/[\w-]+\.tmLanguage\.json|walkthrough\/example\.md)$/;

describe('the package', () => {
  const paths = Object.keys(files)
    .filter((path) => path.startsWith('extension/'))
    .map((path) => path.slice('extension/'.length));

  test('holds what it needs and nothing else', () => {
    expect(paths.filter((path) => !WANTED.test(path))).toEqual([]);
    expect(Object.keys(files).filter((path) => !path.startsWith('extension/'))).toEqual([
      'extension.vsixmanifest',
      '[Content_Types].xml',
    ]);
    expect(paths).toEqual(
      expect.arrayContaining(['README.md', 'CHANGELOG.md', 'LICENSE', 'THIRD-PARTY-NOTICES.txt']),
    );
  });

  test('is smaller than 2 MB', () => {
    expect(bytes.length).toBeLessThan(2_000_000);
  });

  test('holds none of the examples of the rules of English', () => {
    // Of the rule `no-longer`.
    const example = 'no long-term benefit';
    const rules = readFileSync('server/src/core/reading/english/negation.ts', 'utf8');
    expect(rules).toContain(example);
    expect(paths.filter((path) => path.endsWith('js') && text(path).includes(example))).toEqual([]);
  });

  test('holds every file that its manifest names', () => {
    const { main, browser, icon, contributes } = JSON.parse(text('package.json'));
    const named = [main, browser, icon, ...textsIn(contributes)]
      .filter(isFile)
      .map((path) => posix.normalize(path));
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((path) => !paths.includes(path))).toEqual([]);
  });

  test('holds every part of the server that it names', () => {
    const code = paths.filter((path) => path.endsWith('.cjs'));
    const named = code.flatMap((path) => text(path).match(/\bpart-(?:server|[A-Z0-9]{8})\.cjs\b/g) ?? []);
    expect(new Set(named).size).toBeGreaterThan(50);
    expect(named.filter((part) => !paths.includes(`dist/${part}`))).toEqual([]);
    expect(code.reduce((sum, path) => sum + text(path).length, 0)).toBeGreaterThan(2_000_000);
  });

  test('has less than 2 MB', () => {
    expect(bytes.length).toBeLessThan(2 * 1024 * 1024);
  });

  test('is the same, byte for byte, when it is packed again', () => {
    expect(packed('two.vsix').equals(bytes)).toBe(true);
  });

  test('is introduced to the installer as the manifest has it', () => {
    const { name, version, publisher, engines } = JSON.parse(text('package.json'));
    const manifest = strFromU8(files['extension.vsixmanifest'] ?? new Uint8Array());
    expect(manifest).toContain(`Id="${name}" Version="${version}" Publisher="${publisher}"`);
    expect(manifest).toContain(`Value="${engines.vscode}"`);
    const assets = [...manifest.matchAll(/Path="([^"]+)"/g)].map(([, path = '']) => path);
    expect(assets).toHaveLength(5);
    expect(assets.filter((path) => !(path in files))).toEqual([]);
  });
});

describe('what browsers run of it', () => {
  test.each([
    ['the extension', 'dist/web/extension.js', ['vscode']],
    ['its server', 'dist/web/server.js', []],
  ])('%s asks for nothing of Node', (_, file, wanted) => {
    const code = text(file);
    expect(code.length).toBeGreaterThan(100_000);
    const asked = [...code.matchAll(/\b(?:require|import)\(\s*["'`]([^"'`]*)["'`]\s*\)/g)].map(
      ([, name]) => name,
    );
    expect([...new Set(asked)]).toEqual(wanted);
    // Libraries ask whether there is a process before they use one.
    expect(code.match(/["'`]node:[a-z]|\b__dirname\b|\bBuffer\.from\b/g) ?? []).toEqual([]);
  });

  test('is what the installer is told of', () => {
    const manifest = strFromU8(files['extension.vsixmanifest'] ?? new Uint8Array());
    expect(manifest).toMatch(/<Tags>[^<]*\b__web_extension<\/Tags>/);
    expect(manifest).toContain('ExtensionKind" Value="workspace,web"');
  });
});

describe('its README', () => {
  test('links to nothing that readers of the package cannot reach', () => {
    const links = [...text('README.md').matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => link);
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((link) => !/^(https:|data:image\/png;|#)/.test(link))).toEqual([]);
  });

  test('has its pictures in it', () => {
    expect(text('README.md').match(/!\[[^\]]+\]\(data:image\/png;base64,iVBOR/g)?.length).toBeGreaterThan(0);
  });
});

describe('its notices', () => {
  const notices = text('THIRD-PARTY-NOTICES.txt');

  test.each(Object.entries<string>(JSON.parse(readFileSync('package.json', 'utf8')).dependencies))(
    'name %s %s',
    (name, version) => {
      expect(notices).toContain(`\n${name} ${version}\n\n`);
    },
  );

  test('say under which licence citeproc is used, where its source is, and whose work it is', () => {
    expect(notices).toContain('Common Public Attribution License, version 1.0');
    expect(notices).toContain('https://github.com/Juris-M/citeproc-js');
    expect(notices).toContain('copyright (c) 2009-2019 Frank Bennett');
  });

  test('say under which licence the citation styles are', () => {
    expect(notices).toContain('Creative Commons Attribution-ShareAlike 3.0');
  });
});
