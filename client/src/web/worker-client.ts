import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type LanguageClientOptions,
  Message,
  type MessageTransports,
} from 'vscode-languageclient/browser';

/** A client whose server is run by the script at an address, in a worker of its own for each start. */
export function workerClient(
  id: string,
  name: string,
  options: LanguageClientOptions,
  script: string,
): LanguageClient {
  const start = async (): Promise<MessageTransports> => {
    const worker = new Worker(script, { name });
    const failed = (cause: string): void =>
      client.error(`The language server failed: ${cause}`, undefined, false);
    return { reader: new WorkerReader(worker, failed), writer: new WorkerWriter(worker) };
  };
  const client = new LanguageClient(id, name, start, options);
  return client;
}

/** Reads what a worker says. One in which an error is caught by nobody is ended, as a process would be. */
class WorkerReader extends BrowserMessageReader {
  readonly #worker: Worker;
  readonly #failed: (cause: string) => void;

  constructor(worker: Worker, failed: (cause: string) => void) {
    super(worker);
    this.#worker = worker;
    this.#failed = failed;
  }

  protected override fireError(error: unknown): void {
    this.#failed(error instanceof ErrorEvent ? error.message : 'its script could not be run.');
    this.#worker.terminate();
    this.fireClose();
  }
}

/** Writes to a worker, and ends it where it is told to exit: it cannot do so itself. */
class WorkerWriter extends BrowserMessageWriter {
  readonly #worker: Worker;

  constructor(worker: Worker) {
    super(worker);
    this.#worker = worker;
  }

  override async write(message: Message): Promise<void> {
    await super.write(message);
    if (Message.isNotification(message) && message.method === 'exit') this.#worker.terminate();
  }

  protected override fireError(error: Error, message?: Message, count?: number): void {
    // An error of the worker itself is the reader's to tell, or the client would both restart and give up.
    if (message) super.fireError(error, message, count);
  }
}
