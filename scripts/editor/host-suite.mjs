// Makes what a suite in an extension host needs: the bundled tests, a workspace of their own, a place for the report.
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';

const SOURCES = 'tests/editor/host';
const SUITE = path.resolve('out/editor-tests');

/** What the suite wants of the editor that it runs in. */
export const SETTINGS = {
  'workbench.startupEditor': 'none',
  // The editor's own dialogs can be answered by commands; those of the system cannot.
  'files.simpleDialog.enable': true,
  'files.autoSave': 'off',
  'window.confirmBeforeClose': 'never',
};

/**
 * Calls `run` with the folder of the suite, the file of a workspace and the file that the suite is to write its report
 * to, and gives the report. Throws where there is none: an extension host that dies ends as if all were well.
 */
export async function withSuite(run) {
  await bundleSuite();
  const folder = await mkdtemp(path.join(os.tmpdir(), 'evidence-lens-tests-'));
  const report = path.join(folder, 'report.json');
  try {
    await cp('tests/editor/workspace', folder, { recursive: true });
    await run({ suite: SUITE, workspace: path.join(folder, 'reviews.code-workspace'), report });
    return JSON.parse(await readFile(report, 'utf8'));
  } catch (error) {
    if (error.path !== report) throw error;
    throw new Error('The extension host ended before the tests in it did.', { cause: error });
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** An editor runs tests only beside an extension in development; this one is empty, and the packaged one is tested. */
const BESIDE = {
  name: 'evidence-lens-tests',
  publisher: 'evidence-lens',
  version: '0.0.0',
  engines: { vscode: '*' },
};

async function bundleSuite() {
  await rm(SUITE, { recursive: true, force: true });
  await mkdir(SUITE, { recursive: true });
  const topics = (await readdir(SOURCES)).filter((file) => file.endsWith('.test.ts'));
  await build({
    entryPoints: ['index.ts', ...topics].map((file) => `${SOURCES}/${file}`),
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    outdir: SUITE,
    outExtension: { '.js': '.cjs' },
    sourcemap: 'inline',
    external: ['vscode', 'mocha'],
    logLevel: 'warning',
  });
  await writeFile(path.join(SUITE, 'package.json'), JSON.stringify(BESIDE));
}
