import { PassThrough } from 'node:stream';
import {
  createConnection,
  createProtocolConnection,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { startServer } from '../../server/src/lsp/server';

/** Starts a server of its own for a client that talks to it over streams in memory. */
export function connect(world: Parameters<typeof startServer>[1]): ProtocolConnection {
  const up = new PassThrough();
  const down = new PassThrough();
  // Readers and writers, not streams: the library ends the process with a stream that it was given.
  startServer(createConnection(new StreamMessageReader(up), new StreamMessageWriter(down)), world);
  return createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
}
