import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createContext, runInContext } from 'node:vm';
import {
  AbstractMessageReader,
  AbstractMessageWriter,
  createProtocolConnection,
  type DataCallback,
  type Disposable,
  Emitter,
  type Message,
  type ProtocolConnection,
} from 'vscode-languageserver/node';
import { type FileAnswers, fileAnswers } from '../../client/src/files/file-answers';
import type { Place } from '../../client/src/files/inside';
import type { ReadFile } from '../../server/src/protocol-files';
import { placeOf } from './editor-files';

const SCRIPT = 'dist/web/server.js';

/** Where the product is, as far as the editor says. */
export const PRODUCT = 'https://cdn.example/evidence-lens';

/** The built server for browsers, in a context that has what a worker has and nothing of Node, and a client of it. */
export interface LspWorker {
  readonly client: ProtocolConnection;
  /** Puts a file into the workspace, by its URI. */
  readonly write: (uri: string, text: string) => void;
  readonly end: () => void;
}

/** Starts it. `files` are those of the workspace by their URIs, `folder` is the URI of its folder. */
export function lspWorker(files: Readonly<Record<string, string>>, folder: string): LspWorker {
  if (!existsSync(SCRIPT)) throw new Error(`${SCRIPT} is missing: run npm run build`);
  const kept = new Map(Object.entries(files));
  const ends = startWorker();
  const client = createProtocolConnection(ends.reader, ends.writer);
  const answers = answersOf(kept, folder);
  client.onRequest('evidenceLens/fileStat', answers.stat);
  client.onRequest<ReadFile, never>('evidenceLens/readFile', answers.read);
  client.onRequest('evidenceLens/readFolder', answers.entries);
  client.onRequest('evidenceLens/productFolder', () => PRODUCT);
  client.listen();
  return {
    client,
    write: (uri, text) => void kept.set(uri, text),
    end: () => {
      client.dispose();
      ends.close();
    },
  };
}

/** The script in its context, and the ends of its messages, which are copied on their way as a browser does. */
function startWorker() {
  const said = new Emitter<Message>();
  const channels: InstanceType<typeof MessageChannel>[] = [];
  class OwnChannel extends MessageChannel {
    constructor() {
      super();
      channels.push(this);
    }
  }
  const scope: Record<string, unknown> & { onmessage?: (event: { data: Message }) => void } = {
    addEventListener: () => undefined,
    postMessage: (message: Message) => {
      const data = structuredClone(message);
      setImmediate(() => said.fire(data));
    },
    MessageChannel: OwnChannel,
    atob,
    btoa,
    clearTimeout,
    performance,
    setTimeout,
    TextDecoder,
    TextEncoder,
    URL,
  };
  scope['self'] = scope;
  runInContext(readFileSync(SCRIPT, 'utf8'), createContext(scope), { filename: SCRIPT });
  return {
    reader: new Reader(said),
    writer: new Writer((message) => {
      const data = structuredClone(message);
      setImmediate(() => scope.onmessage?.({ data }));
    }),
    close: () => channels.forEach(({ port1, port2 }) => [port1, port2].forEach((port) => port.close())),
  };
}

class Reader extends AbstractMessageReader {
  readonly #said: Emitter<Message>;
  constructor(said: Emitter<Message>) {
    super();
    this.#said = said;
  }
  listen(callback: DataCallback): Disposable {
    return this.#said.event(callback);
  }
}

class Writer extends AbstractMessageWriter {
  readonly #send: (message: Message) => void;
  constructor(send: (message: Message) => void) {
    super();
    this.#send = send;
  }
  async write(message: Message): Promise<void> {
    this.#send(message);
  }
  end(): void {}
}

function answersOf(files: ReadonlyMap<string, string>, folder: string): FileAnswers {
  const own = placeOf(PRODUCT);
  const bytesAt = async (place: Place): Promise<Uint8Array> => {
    const inProduct = place.authority === own.authority ? place.path.slice(own.path.length + 1) : undefined;
    if (inProduct !== undefined) return new Uint8Array(await readFile(inProduct));
    const text = files.get(`${place.scheme}://${place.authority}${place.path}`);
    if (text === undefined) throw Object.assign(new Error('missing'), { code: 'FileNotFound' });
    return new TextEncoder().encode(text);
  };
  const editor = {
    stat: async (place: Place) => ({ type: 1, size: (await bytesAt(place)).length, mtime: 0 }),
    readFile: bytesAt,
    readDirectory: async (place: Place) => {
      const start = `${place.scheme}://${place.authority}${place.path}/`;
      const below = [...files.keys()].filter((uri) => uri.startsWith(start));
      return below.map((uri): [string, number] => [uri.slice(start.length), 1]);
    },
  };
  const product = ['data', 'dist/base'].map((path) => placeOf(`${PRODUCT}/${path}`));
  return fileAnswers(editor, placeOf, () => [...product, placeOf(folder)]);
}
