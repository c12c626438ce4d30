import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach } from 'vitest';
import type { Fetch } from '../../client/src/fetch-reference';

/** A server of HTTP in this process that stands for every host: `https://doi.org/10.1000/182` is its `/doi.org/10.1000/182`. */
export interface Registry {
  /** The platform's own `fetch`, led to this server. */
  readonly fetch: Fetch;
  /** What was asked for, the first first. */
  readonly requests: readonly IncomingMessage[];
  /** Leads `fetch` to where nobody listens. */
  close: () => Promise<void>;
}

/** Starts servers that end with the test that starts them; for the top of a file of tests. */
export function registries(): (answer: RequestListener) => Promise<Registry> {
  const servers: Server[] = [];
  afterEach(async () => {
    await Promise.all(servers.splice(0).map(closed));
  });
  return async (answer) => {
    const requests: IncomingMessage[] = [];
    const server = createServer((request, response) => {
      requests.push(request);
      answer(request, response);
    });
    servers.push(server);
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    const origin = `http://127.0.0.1:${portOf(server)}/`;
    return {
      requests,
      close: () => closed(server),
      fetch: async (url, options) => {
        const found = await fetch(url.replace(/^https:\/\//, origin), options);
        const { status, headers, body } = found;
        return { status, headers, body, url: found.url.replace(origin, 'https://') };
      },
    };
  };
}

function portOf(server: Server): number {
  const address: AddressInfo | string | null = server.address();
  return typeof address === 'object' ? (address?.port ?? 0) : 0;
}

async function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => {
    server.close(resolve);
  });
}
