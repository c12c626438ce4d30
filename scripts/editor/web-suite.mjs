// Bundles for VS Code for the Web what tests it there: tests/editor/host, and a file system with their workspace.
import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';

const HOST = 'tests/editor/host';
const WEB = 'tests/editor/web';
const WORKSPACE = 'tests/editor/workspace';
const SUITE = path.resolve('out/editor-tests-web');

/** The code of the Markdown extension for browsers is not in this editor, so that there is no preview and no validation of links. */
const LEFT_OUT = new Set(['preview.test.ts', 'link-validation.test.ts']);

const options = {
  bundle: true,
  platform: 'browser',
  target: 'es2022',
  format: 'cjs',
  outdir: SUITE,
  sourcemap: 'inline',
  external: ['vscode'],
  logLevel: 'warning',
};

/** Makes the bundles, and gives the folder that they are in: `suite.js`, and the extension `files`. */
export async function bundleWebSuite() {
  await rm(SUITE, { recursive: true, force: true });
  const topics = (await readdir(HOST)).filter((file) => file.endsWith('.test.ts') && !LEFT_OUT.has(file));
  const loads = topics.toSorted().map((file) => `() => import('./${HOST}/${file}')`);
  await build({
    ...options,
    stdin: {
      // A topic may want to know of the workspace when it is loaded.
      contents: `import './${WEB}/mocha';
import { runTopics } from './${WEB}/index';
export const run = () => runTopics([${loads.join(', ')}]);`,
      resolveDir: path.resolve('.'),
      sourcefile: 'suite.ts',
    },
    entryNames: 'suite',
    plugins: [TWINS],
  });
  await build({
    ...options,
    entryPoints: { files: `${WEB}/files.ts` },
    define: { FILES: JSON.stringify(await workspaceFiles()) },
  });
  return SUITE;
}

/** What is of Node in the tests has a twin for browsers. */
const TWINS = {
  name: 'twins',
  setup: ({ onResolve }) => {
    const twin = (name) => ({ path: path.resolve(WEB, `${name}.ts`) });
    onResolve({ filter: /^node:assert$/ }, () => twin('assert'));
    onResolve({ filter: /^mocha$/ }, () => twin('mocha'));
    onResolve({ filter: /^\.\/server-processes$/ }, () => twin('server-processes'));
  },
};

async function workspaceFiles() {
  const entries = await readdir(WORKSPACE, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const texts = files.map(async (file) => {
    const within = path.relative(WORKSPACE, file).split(path.sep).join('/');
    return [`/${within}`, await readFile(file, 'utf8')];
  });
  return Object.fromEntries(await Promise.all(texts));
}
