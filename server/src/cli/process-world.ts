import { readFile, stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import type { WriteStream } from 'node:tty';
import type { OpenedBase } from '../node/base-files';
import { readTextFile } from '../node/text-file';
import type { Output, World } from './world';

/** The world of this process; `debug` says whether to tell where in the program an error arose. */
export function processWorld(debug = false): World {
  return {
    out: output(process.stdout),
    err: output(process.stderr),
    env: process.env,
    debug,
    now: () => performance.now(),
    version,
    readDraft: (path) => readTextFile(path, basename(path)),
    sizeOf,
    openLines: async (path) => (await import('../node/text-lines')).openLines(path, basename(path)),
    openBase,
    findEvidence: async () => (await import('../node/draft-evidence')).createEvidenceFinder(),
    newFolder: async (directory) => (await import('../node/new-folder')).newFolder(directory),
    writeFile: async (path, text) => (await import('../node/write-text')).writeText(path, text),
    readBundledStyles: async (files) => (await import('../node/bundled-styles')).readBundledStyles(files),
    loadAnalyse: async () => (await import('../core/analyse')).createAnalyser(),
    cores: availableParallelism(),
    startThread: async (job) => (await import('./checking/start-thread')).startThread(job),
  };
}

async function sizeOf(path: string): Promise<number> {
  return stat(path).then(
    ({ size }) => size,
    () => 0,
  );
}

async function openBase(directory: string | undefined): Promise<OpenedBase> {
  if (directory !== undefined) return (await import('../node/base-files')).loadBaseFromFolder(directory);
  return (await import('../node/bundled-base')).loadBundledBase();
}

/** The version in the package's manifest, which lies beside the folder of the bundled program. */
async function version(): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(__dirname, '..', 'package.json'), 'utf8'));
  const found =
    typeof manifest === 'object' && manifest !== null && 'version' in manifest ? manifest.version : '';
  return String(found);
}

function output(stream: WriteStream): Output {
  // A reader that has seen enough (`| head`) closes the pipe: that is no error of ours.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED') return;
    process.stderr.write(`evidence-lens: the output cannot be written (${error.code})\n`);
    process.exit(2);
  });
  return {
    write: (text) => void stream.write(text),
    isTerminal: stream.isTTY,
    columns: stream.isTTY ? stream.columns : undefined,
  };
}
