import { ChildProcess } from 'node:child_process';
import { subscribe } from 'node:diagnostics_channel';

const started: ChildProcess[] = [];
// A process has no arguments yet when it is told of, so that they are looked at later.
subscribe('child_process', (message) => {
  const isTold = typeof message === 'object' && message !== null && 'process' in message;
  if (isTold && message.process instanceof ChildProcess) started.push(message.process);
});

/** The language server that was started last, if it still runs. */
export function runningServer(): ChildProcess | undefined {
  const server = started.findLast(({ spawnargs }) => spawnargs?.some((word) => word.endsWith('server.cjs')));
  return server?.exitCode === null && server.signalCode === null ? server : undefined;
}

/** Notes the messages that are sent to the language server from now on, as the protocol has them. */
export function sentTo(server: ChildProcess): string[] {
  const sent: string[] = [];
  const send = server.send.bind(server);
  server.send = (message: unknown, ...rest: unknown[]) => {
    sent.push(JSON.stringify(message));
    return Reflect.apply(send, server, [message, ...rest]);
  };
  return sent;
}
