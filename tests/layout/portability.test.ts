import { homedir } from 'node:os';
import { expect, test } from 'vitest';
import { projectFiles, textOf } from './files';

/** What would tie the project to one machine or network. */
const TIES: readonly RegExp[] = [
  // Absolute paths of people's and build machines' folders.
  /(?<![\w.~/-])\/(?:home|Users|root|work|workspace|builds|__w)\/[\w.-]+/,
  /[A-Za-z]:\\{1,2}Users\\/,
  // Addresses that packages were fetched from.
  /"resolved":/,
  /\bregistry\.(?:npmjs|yarnpkg|npmmirror)\b|\b(?:verdaccio|artifactory|nexus)\b/i,
  // Other machines of a private network.
  /\b(?:10\.\d{1,3}|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.\d{1,3}\.\d{1,3}\b/,
];

/** The parts of a text that tie it to a machine. */
function ties(text: string, here: readonly string[] = []): string[] {
  const matches = TIES.flatMap((tie) => tie.exec(text)?.[0] ?? []);
  return [...matches, ...here.filter((path) => text.includes(path))];
}

test('no file of the project is tied to a machine or a package registry', () => {
  const files = projectFiles().filter((file) => file !== 'tests/layout/portability.test.ts');
  expect(files).toEqual(expect.arrayContaining(['package-lock.json', 'package.json', 'server/src/cli.ts']));
  // Roots such as / or /src are parts of many an innocent path.
  const here = [process.cwd(), homedir()].filter((path) => path.split(/[\\/]/).filter(Boolean).length > 1);
  const tied = files.map((file) => [file, ties(textOf(file), here)] as const);
  expect(tied.filter(([, found]) => found.length > 0)).toEqual([]);
});

test.each([
  '/home/alice/evidence-lens/data',
  '/Users/alice/draft.md',
  '"C:\\\\Users\\\\alice"',
  '"resolved": "https://packages.example/x.tgz"',
  'https://registry.npmjs.org/',
  'http://192.168.1.20:4873/',
])('%s is a tie', (text) => {
  expect(ties(`before ${text} after`)).not.toEqual([]);
});

test.each(['https://example.org/home/alice', 'docs/work/plan', '~/work/x', '127.0.0.1', 'at home/work'])(
  '%s is none',
  (text) => {
    expect(ties(`before ${text} after`)).toEqual([]);
  },
);

test('the lock file knows the packages of every platform, whichever it was written on', () => {
  const { packages } = JSON.parse(textOf('package-lock.json'));
  const wanted = Object.entries<{ optionalDependencies?: object }>(packages).flatMap(([path, locked]) =>
    Object.keys(locked.optionalDependencies ?? {}).map((name) => [
      `${path}/node_modules/${name}`,
      `node_modules/${name}`,
    ]),
  );
  expect(wanted.length).toBeGreaterThan(0);
  expect(wanted.filter((places) => !places.some((place) => place in packages))).toEqual([]);
});
