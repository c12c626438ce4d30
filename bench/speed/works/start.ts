import { spawnSync } from 'node:child_process';
import { openExample } from '../open-draft';
import { keptByOneSession, NO_CACHE, SERVER, session } from '../server-session';
import type { PrepareWork } from '../work';

const EMPTY = 'dist/bench/empty-server.cjs';

/** From the start of the process to the answer to `initialize`. */
export const start: PrepareWork = async () => {
  const { cache, end } = await keptByOneSession(openExample);
  const answered = async (): Promise<void> => undefined;
  return {
    name: 'start to the answer to `initialize`',
    goal: '1.2 times the empty server',
    subjects: [
      { name: 'Evidence Lens', run: (_, tell) => session(SERVER, cache, answered, tell) },
      { name: 'its first start', run: (_, tell) => session(SERVER, NO_CACHE, answered, tell) },
      { name: 'an empty vscode-languageserver', run: (_, tell) => session(EMPTY, NO_CACHE, answered, tell) },
      { name: 'Node alone', run: () => spawnSync(process.execPath, ['--eval', '']) },
    ],
    end,
  };
};

/** From the start of the process to the first findings of the example draft. */
export const firstFindings: PrepareWork = async () => {
  const { cache, end } = await keptByOneSession(openExample);
  return {
    name: 'start to the first findings',
    goal: '250 ms',
    subjects: [
      { name: 'Evidence Lens', run: (_, tell) => session(SERVER, cache, openExample, tell) },
      { name: 'its first start', run: (_, tell) => session(SERVER, NO_CACHE, openExample, tell) },
    ],
    end,
  };
};
