import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  createProtocolConnection,
  ExitNotification,
  InitializeRequest,
  type ProtocolConnection,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import type { TellPeak } from './work';

/** The language server as it is packed. */
export const SERVER = 'dist/server.cjs';

/** The value of the variable that says to keep nothing. */
export const NO_CACHE = '';

/** What is done with a server. */
type Use = (server: ProtocolConnection) => Promise<void>;

/**
 * Starts a server with a folder for what it keeps, does something with it, and ends it without ceremony, which is not to be
 * measured. `tell` is told how much memory it had at the most.
 */
export async function session(file: string, cache: string, use: Use, tell?: TellPeak): Promise<void> {
  const { child, server } = await started(file, cache);
  await use(server);
  const peak = peakOf(child.pid);
  if (peak !== undefined) tell?.(peak);
  server.dispose();
  child.kill('SIGKILL');
}

/** A server that goes on until it is ended, and how much memory it had at the most so far, in bytes. */
export async function lastingSession(file: string, cache: string) {
  const { child, server } = await started(file, cache);
  const end = (): void => {
    server.dispose();
    child.kill('SIGKILL');
  };
  return { server, peak: () => peakOf(child.pid), end };
}

/** A folder with what a server keeps of one session that came to its end, and what removes it. */
export async function keptByOneSession(use: (server: ProtocolConnection, cache: string) => Promise<void>) {
  const cache = mkdtempSync(join(tmpdir(), 'evidence-lens-bench-'));
  const { server, ended } = await started(SERVER, cache);
  await use(server, cache);
  await server.sendRequest(ShutdownRequest.type);
  await server.sendNotification(ExitNotification.type);
  await ended;
  server.dispose();
  return { cache, end: () => rmSync(cache, { recursive: true }) };
}

async function started(file: string, cache: string) {
  const env = { ...process.env, EVIDENCE_LENS_CACHE: cache };
  const child = spawn(process.execPath, [file, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'], env });
  const ended = once(child, 'exit');
  const server = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  server.listen();
  const capabilities = { textDocument: { diagnostic: {} } };
  await server.sendRequest(InitializeRequest.type, { processId: null, rootUri: null, capabilities });
  return { child, server, ended };
}

/** The most memory that a process had so far, in bytes, where the system is Linux. */
function peakOf(pid: number | undefined): number | undefined {
  if (process.platform !== 'linux' || pid === undefined) return undefined;
  const found = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return found ? Number(found[1]) * 1024 : undefined;
}
