/** The language server where it is a worker: what `host/server-processes` is where it is a process. */
interface Server {
  readonly kill: () => void;
  send: (message: unknown) => void;
}

const started: { server: Server; isEnded: () => boolean }[] = [];

/** Workers that are started from now on are known. */
globalThis.Worker = new Proxy(globalThis.Worker, {
  construct: (Target, [script, options]: [string | URL, WorkerOptions?]) => {
    const worker = new Target(script, options);
    if (String(script).endsWith('/dist/web/server.js')) follow(worker);
    return worker;
  },
});

function follow(worker: Worker): void {
  let isEnded = false;
  const terminate = worker.terminate.bind(worker);
  worker.terminate = () => {
    isEnded = true;
    terminate();
  };
  const post = worker.postMessage.bind(worker);
  const server: Server = {
    kill: () => {
      worker.terminate();
      // A browser says so of an error that nothing in the worker caught.
      worker.dispatchEvent(new Event('error'));
    },
    send: (message) => post(message),
  };
  worker.postMessage = (message: unknown) => server.send(message);
  started.push({ server, isEnded: () => isEnded });
}

/** The language server that was started last, if it still runs. */
export function runningServer(): Server | undefined {
  const last = started.at(-1);
  return last && !last.isEnded() ? last.server : undefined;
}

/** Notes the messages that are sent to the language server from now on. */
export function sentTo(server: Server): string[] {
  const sent: string[] = [];
  const { send } = server;
  server.send = (message) => {
    sent.push(JSON.stringify(message));
    send(message);
  };
  return sent;
}
