// Bundles for VS Code for the Web what tests it there: tests/editor/host, and a file system with their workspace.
import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';

const HOST = 'tests/editor/host';
const WEB = 'tests/editor/web';
const WORKSPACE = 'tests/editor/workspace';
const SUITE = path.resolve('out/editor-tests-web');

const options = {
  bundle: true,
  platform: 'browser',
  target: 'es2022',
  format: 'cjs',
  sourcemap: 'inline',
  external: ['vscode'],
  logLevel: 'warning',
};

/** Makes the bundles, and gives the folder that they are in: `suite.js`, and the extension `files` with the workspace. */
export async function bundleWebSuite() {
  const suite = await bundleWebFiles(WORKSPACE);
  const topics = (await readdir(HOST)).filter((file) => file.endsWith('.test.ts'));
  const loads = topics.toSorted().map((file) => `() => import('./${HOST}/${file}')`);
  await build({
    ...options,
    outdir: suite,
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
  return suite;
}

/** Makes the extension `files` with the files of a folder, and gives the folder that it is in. */
export async function bundleWebFiles(folder) {
  await rm(SUITE, { recursive: true, force: true });
  await build({
    ...options,
    outdir: SUITE,
    entryPoints: { files: `${WEB}/files.ts` },
    define: { FILES: JSON.stringify(await filesOf(folder)) },
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

async function filesOf(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const texts = files.map(async (file) => {
    const within = path.relative(folder, file).split(path.sep).join('/');
    return [`/${within}`, await readFile(file, 'utf8')];
  });
  return Object.fromEntries(await Promise.all(texts));
}
