import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type LanguageClientOptions,
  type MessageTransports,
  State,
} from 'vscode-languageclient/browser';

/** A client whose server is run by the script at an address, in a worker of its own for each start. */
export function workerClient(
  id: string,
  name: string,
  options: LanguageClientOptions,
  script: string,
): LanguageClient {
  let worker: Worker | undefined;
  const start = async (): Promise<MessageTransports> => {
    worker?.terminate();
    worker = new Worker(script, { name });
    return { reader: new WorkerReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  const client = new LanguageClient(id, name, start, options);
  client.onDidChangeState(({ newState }) => {
    // The library leaves it running.
    if (newState === State.Stopped) worker?.terminate();
  });
  return client;
}

/** Reads what a worker says. One in which an error is caught by nobody counts as dead, as a process would be. */
class WorkerReader extends BrowserMessageReader {
  constructor(worker: Worker) {
    super(worker);
    worker.addEventListener('error', () => this.fireClose());
  }
}
