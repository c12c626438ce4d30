import { spawnSync } from 'node:child_process';

/** The command line as it is installed. */
export const BIN = 'bin/evidence-lens.cjs';

/** Runs the built command line in a process of its own. */
export function evidenceLens(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout, stderr };
}
