import { ProgressLocation, window } from 'vscode';

/** How long work may take before anything is shown of it, in ms: what is done sooner needs no word. */
const UNNOTICED_MS = 1000;

/**
 * Runs work that somebody waits for. If it takes long, a message says so and offers to cancel it, which `signal` then tells.
 * Gives what comes of the work, or nothing once it was cancelled: whatever comes of it later is left.
 */
export async function withProgress<T>(
  title: string,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T | undefined> {
  const cancelling = new AbortController();
  const cancelled = new Promise<undefined>((resolve) => {
    cancelling.signal.addEventListener('abort', () => resolve(undefined));
  });
  const ended = Promise.race([work(cancelling.signal), cancelled]);
  const late = setTimeout(() => show(title, ended, cancelling), UNNOTICED_MS);
  try {
    return await ended;
  } finally {
    clearTimeout(late);
  }
}

function show(title: string, ended: Promise<unknown>, cancelling: AbortController): void {
  const options = { location: ProgressLocation.Notification, title, cancellable: true };
  void window.withProgress(options, async (_, token) => {
    token.onCancellationRequested(() => cancelling.abort());
    await ended.catch(() => undefined);
  });
}
