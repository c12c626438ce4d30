import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { projectFiles, textOf } from './files';
import { importsOf } from './syntax';

const FILES = new Set(projectFiles('server/src', /\.ts$/));

/** What is loaded with a file, before any of its code runs: files of the project and packages. */
function loadedWith(entry: string): Set<string> {
  const loaded = new Set<string>();
  const waiting = [entry];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (loaded.has(file)) continue;
    loaded.add(file);
    if (!FILES.has(file)) continue;
    const now = importsOf(textOf(file)).filter(({ typeOnly, later }) => !typeOnly && !later);
    for (const { from } of now) {
      waiting.push(from.startsWith('.') ? `${posix.join(posix.dirname(file), from)}.ts` : from);
    }
  }
  return loaded;
}

test('the server answers before it loads anything but the protocol', () => {
  const loaded = loadedWith('server/src/main.ts');
  const packages = [...loaded].filter((file) => !file.endsWith('.ts'));
  expect(packages.toSorted()).toEqual([
    'vscode-languageserver',
    'vscode-languageserver-textdocument',
    'vscode-languageserver/node',
  ]);
  expect(loaded).toContain('server/src/lsp/server.ts');
  expect(loaded).not.toContain('server/src/core/text/parse.ts');
  expect(loaded).not.toContain('server/src/core/reading/read.ts');
});
