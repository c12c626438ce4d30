import { type CancellationToken, LSPErrorCodes, ResponseError } from 'vscode-languageserver';

/** What a request is answered with: its result, or that it was cancelled. */
export type Answer<R> = Promise<R | ResponseError<never>>;

/** Keeps one failing handler from harming anything else. Every handler of the server goes through here. */
export interface Guard {
  /**
   * A request handler that answers `empty` and logs one line when `run` fails, and that answers as soon as the
   * client cancels.
   */
  request: <P, R>(
    name: string,
    empty: R,
    run: (params: P, token: CancellationToken) => Promise<R> | R,
  ) => (params: P, token: CancellationToken) => Answer<R>;
  /** A notification handler, or work that nobody waits for, that logs one line when `run` fails. */
  notification: <P extends unknown[]>(
    name: string,
    run: (...params: P) => Promise<void> | void,
  ) => (...params: P) => void;
}

/**
 * A guard that writes to `log`. The cause is told in one line; with `debug` its stack follows.
 */
export function createGuard(log: (line: string) => void, debug: boolean): Guard {
  const report = (name: string, cause: unknown): void => log(`${name} failed: ${causeOf(cause, debug)}`);
  return {
    request: (name, empty, run) => (params, token) => {
      const work = attempt(() => run(params, token)).catch((cause: unknown) => {
        report(name, cause);
        return empty;
      });
      return Promise.race([work, cancelled(token)]);
    },
    notification:
      (name, run) =>
      (...params) => {
        attempt(() => run(...params)).catch((cause: unknown) => report(name, cause));
      },
  };
}

/** What went wrong, for a log: one line, or with `debug` the stack. */
export function causeOf(cause: unknown, debug = false): string {
  if (!(cause instanceof Error)) return String(cause);
  return debug && cause.stack ? cause.stack : cause.message.replaceAll(/\s+/g, ' ');
}

async function attempt<R>(run: () => Promise<R> | R): Promise<R> {
  return run();
}

function cancelled(token: CancellationToken): Promise<ResponseError<never>> {
  return new Promise((resolve) => {
    token.onCancellationRequested(() => {
      resolve(new ResponseError(LSPErrorCodes.RequestCancelled, 'The request was cancelled.'));
    });
  });
}
