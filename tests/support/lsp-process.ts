import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import {
  createProtocolConnection,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

const BUNDLE = 'dist/server.cjs';

/** The built language server in a process of its own, talked to over its standard input and output. */
export interface LspProcess {
  readonly client: ProtocolConnection;
  /** Resolves with the exit code once the process has ended. */
  readonly exited: Promise<number | null>;
  /** All that it wrote to its standard error. */
  readonly errors: () => string;
  /** Ends it, whatever it is doing. */
  readonly kill: () => void;
}

/** Starts the server, by default from the bundle. Throws when that has not been built. */
export function lspProcess(args: readonly string[] = [BUNDLE, '--stdio']): LspProcess {
  const [script] = args;
  if (script === undefined || !existsSync(script)) throw new Error(`${script} is missing: run npm run build`);
  const child = spawn(process.execPath, args);
  const client = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const errors = collect(child);
  // Listening begins before the process can end, so that no end is missed.
  const exited = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)));
  client.listen();
  return { client, exited, errors, kill: () => child.kill('SIGKILL') };
}

function collect({ stderr }: ChildProcessWithoutNullStreams): () => string {
  const chunks: string[] = [];
  stderr.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk));
  return () => chunks.join('');
}
