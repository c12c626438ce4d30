import { type BaseLanguageClient, CloseAction, ErrorAction, type ErrorHandler } from 'vscode-languageclient';

/** How often within three minutes a server that died is started again without asking. */
const MAX_RESTARTS = 4;

/** What becomes of a server that dies. */
export interface Restarts {
  readonly handler: ErrorHandler;
  /** Counts from zero again. */
  readonly reset: (client: Pick<BaseLanguageClient, 'createDefaultErrorHandler'>) => void;
}

/** Starts a server again that died; when it has died too often, `gaveUp` is called in the place of any other message. */
export function createRestarts(gaveUp: () => void): Restarts {
  let counting: ErrorHandler | undefined;
  return {
    handler: {
      error: async (error, message, count) =>
        counting?.error(error, message, count) ?? { action: ErrorAction.Shutdown },
      closed: async () => {
        const result = (await counting?.closed()) ?? { action: CloseAction.DoNotRestart };
        if (result.action === CloseAction.DoNotRestart) gaveUp();
        return { ...result, handled: true };
      },
    },
    reset: (client) => {
      counting = client.createDefaultErrorHandler(MAX_RESTARTS);
    },
  };
}
