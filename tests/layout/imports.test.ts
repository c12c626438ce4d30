import { expect, test } from 'vitest';
import { projectFiles, textOf } from './files';
import { forbidden } from './import-rules';
import { importsOf } from './syntax';

const SOURCES = ['client/src', 'server/src'].flatMap((folder) => projectFiles(folder, /\.[cm]?[jt]sx?$/));

test('imports run one way', () => {
  expect(SOURCES.flatMap((file) => forbidden(file, importsOf(textOf(file))))).toEqual([]);
});

test.each([
  'client/src',
  ...['bytes', 'cli', 'core', 'lsp', 'node', 'program', 'remote', 'web'].map((wing) => `server/src/${wing}`),
])('%s was looked at', (folder) => {
  const imports = SOURCES.filter((file) => file.startsWith(`${folder}/`)).flatMap((file) =>
    importsOf(textOf(file)),
  );
  expect(imports.length).toBeGreaterThan(0);
});

test.each([
  ['server/src/core/a.ts', "import { readFileSync } from 'node:fs';"],
  ['server/src/core/a.ts', "import 'fs';"],
  ['server/src/core/a.ts', "import type { Range } from 'vscode-languageserver';"],
  ['server/src/core/text/a.ts', "export { at } from '../../lsp/positions';"],
  ['server/src/core/a.ts', "export * from '../node/files';"],
  ['server/src/core/a.ts', "const x = await import('../cli/main');"],
  ['server/src/core/a.ts', "const x = require('os');"],
  ['server/src/core/a.ts', "let x: import('vscode').Uri;"],
  ['server/src/core/a.ts', 'const x = await import(name);'],
  ['server/src/core/a.ts', "const x = await import(`node:${'fs'}`);"],
  ['server/src/core/a.ts', "import x = require('vscode');"],
  ['server/src/lsp/a.ts', "import { read } from '../node/files';"],
  ['server/src/node/a.ts', "import { read } from '../lsp/engine';"],
  ['server/src/cli/a.ts', "import { read } from '../lsp/engine';"],
  ['client/src/a.ts', "import { SOURCE } from '../../server/src/protocol';"],
  ['client/src/a.ts', "import type { Finding } from '../../server/src/core/checks/finding';"],
  ['server/src/remote/a.ts', "import { read } from '../node/files';"],
  ['server/src/remote/a.ts', "import { read } from 'node:fs';"],
  ['server/src/web/a.ts', "import { loadEvidence } from '../load-evidence';"],
  ['server/src/web/a.ts', "import { createConnection } from 'vscode-languageserver/node';"],
  ['server/src/main.ts', "import { activate } from '../../client/src/extension';"],
  ['server/src/core/a.ts', "import { withSpans } from '../../../tests/support/fixture';"],
  ['server/elsewhere.ts', ''],
])('the rules forbid in %s: %s', (file, code) => {
  expect(forbidden(file, importsOf(code))).toHaveLength(1);
});

test.each([
  ['server/src/core/text/a.ts', "import type { Span } from '../span';\nimport { unified } from 'unified';"],
  ['server/src/core/a.ts', "const text = 'import x from \"node:fs\"'; // import y from 'vscode'"],
  [
    'server/src/lsp/a.ts',
    "import { analyse } from '../core/analyse';\nimport { Range } from 'vscode-languageserver';",
  ],
  [
    'client/src/a.ts',
    "import type { Status } from '../../server/src/protocol';\nimport * as vscode from 'vscode';",
  ],
])('the rules allow in %s: %s', (file, code) => {
  expect(forbidden(file, importsOf(code))).toEqual([]);
});
