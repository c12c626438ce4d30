import { beforeEach, describe, expect, test, vi } from 'vitest';
import { CloseAction, type CloseHandlerResult, ErrorAction } from 'vscode-languageclient';
import { tellGaveUp } from '../../client/src/gave-up';
import { createRestarts } from '../../client/src/restarts';

/** What the user answers, and what was told and run. */
const editor = vi.hoisted(() => ({ answer: '', told: [] as string[][], run: [] as string[] }));

vi.mock('vscode', () => ({
  commands: {
    executeCommand: async (command: string) => void editor.run.push(command),
    registerCommand: () => ({ dispose: () => undefined }),
  },
  window: {
    showErrorMessage: async (...said: string[]) => {
      editor.told.push(said);
      return editor.answer;
    },
  },
}));

vi.mock('vscode-languageclient', () => ({
  CloseAction: { DoNotRestart: 1, Restart: 2 },
  ErrorAction: { Continue: 1, Shutdown: 2 },
}));

/** A client whose handler lets a server die so many times, as the library's does within three minutes. */
const client = {
  createDefaultErrorHandler: (most = 0) => {
    let deaths = 0;
    return {
      error: () => ({ action: ErrorAction.Continue }),
      closed: (): CloseHandlerResult => {
        deaths += 1;
        const message = 'The server crashed, says the library.';
        return { action: deaths > most ? CloseAction.DoNotRestart : CloseAction.Restart, message };
      },
    };
  },
};

/** Lets the server die so often; gives whether it was started again each time, and how often it was given up. */
async function dieing(times: number, resetAfter = times) {
  let gaveUp = 0;
  const restarts = createRestarts(() => {
    gaveUp += 1;
  });
  restarts.reset(client);
  const ends: CloseHandlerResult[] = [];
  for (let death = 1; death <= times; death += 1) {
    // oxlint-disable-next-line no-await-in-loop
    ends.push(await restarts.handler.closed());
    if (death === resetAfter) restarts.reset(client);
  }
  const again = ends.map(({ action }) => action === CloseAction.Restart);
  return { again, gaveUp, isTold: ends.every(({ handled }) => handled) };
}

describe('a server that dies', () => {
  test('is started again four times, and given up once with the fifth', async () => {
    expect(await dieing(5)).toEqual({ again: [true, true, true, true, false], gaveUp: 1, isTold: true });
  });

  test('is counted from zero again when it is started by hand', async () => {
    const { again, gaveUp } = await dieing(9, 5);
    expect(again).toEqual([true, true, true, true, false, true, true, true, true]);
    expect(gaveUp).toBe(1);
  });

  test('before it was ever started is given up', async () => {
    let gaveUp = 0;
    const { handler } = createRestarts(() => {
      gaveUp += 1;
    });
    expect(await handler.closed()).toMatchObject({ action: CloseAction.DoNotRestart, handled: true });
    expect(gaveUp).toBe(1);
  });
});

describe('what is told when it is given up', () => {
  beforeEach(() => {
    editor.told.length = 0;
    editor.run.length = 0;
  });

  test.each([
    ['Restart', ['evidenceLens.restartServer']],
    ['Show Output', ['evidenceLens.showOutput']],
    ['', []],
  ])('is one message with two buttons; %j does as it says', async (answer, run) => {
    editor.answer = answer;
    await tellGaveUp();
    expect(editor.told).toEqual([
      [
        'The Evidence Lens language server keeps stopping, so drafts are not checked at the moment.',
        'Restart',
        'Show Output',
      ],
    ]);
    expect(editor.run).toEqual(run);
  });
});
