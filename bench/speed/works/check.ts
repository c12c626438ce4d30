import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { main } from '../../../server/src/cli/main';
import { processWorld } from '../../../server/src/cli/process-world';
import type { World } from '../../../server/src/cli/world';
import type { EvidenceBase } from '../../../server/src/core/evidence/base';
import { draftOf } from '../inputs/draft';
import { peersIn } from '../peers';
import type { PrepareWork } from '../work';

const BIN = 'bin/evidence-lens.cjs';

/** As long as a section of a review, in UTF-16 units. */
const SIZE = 8000;

/** The command line on a folder of so many drafts, from the start of its process to its end. */
export function checkFolder(count: number, goal: string, base: EvidenceBase): PrepareWork {
  return async () => {
    const folder = mkdtempSync(join(tmpdir(), 'evidence-lens-bench-'));
    const texts = Array.from({ length: count }, (_, index) => draftOf(SIZE, index + 1));
    const files = texts.map((text, index) => {
      const file = join(folder, `${index}.md`);
      writeFileSync(file, text);
      return file;
    });
    const args = ['check', ...files, '--format', 'json'];
    const started = alone(base);
    const peers = await (await peersIn('drafts')).draftPeers();
    return {
      name: `check of ${count} drafts of ${SIZE / 1000} kB`,
      goal,
      subjects: [
        { name: 'Evidence Lens', run: () => run(process.execPath, [BIN], args) },
        ...onOneCore.map((command) => ({ name: 'the same on one core', run: () => run(...command, args) })),
        { name: 'the same in one thread, already started', run: () => main(args, started) },
        ...peers.map(({ name, run: check }) => ({
          name,
          run: async () => {
            // As a program that is given the files would.
            for (const text of texts) await check(text);
          },
        })),
      ],
      end: () => rmSync(folder, { recursive: true }),
    };
  };
}

/** How a program is held to one core, on which it starts no threads; nothing where the system has no command for that. */
const onOneCore: readonly (readonly [program: string, args: readonly string[]])[] =
  process.platform === 'linux' ? [['taskset', ['--cpu-list', '0', process.execPath, BIN]]] : [];

function run(program: string, before: readonly string[], args: readonly string[]): void {
  const { error } = spawnSync(program, [...before, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (error) throw error;
}

/** One thread that has its base, so that it does not start from nothing as the command does. */
function alone(base: EvidenceBase): World {
  const evidence = { base, id: '', ownId: '', baseProblems: [], draftProblems: [] };
  return {
    ...processWorld(),
    out: { write: () => undefined, isTerminal: false, columns: undefined },
    findEvidence: async () => async () => evidence,
    startThread: async () => undefined,
  };
}
