import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';

import { afterAll, beforeAll } from 'vitest';

import { serve, type LocalServer } from '../../../scripts/demo/local-server.ts';
import { samplePage } from '../../../scripts/demo/shown-page.ts';
import { testPages } from './pages.ts';

export interface TestSite {
  readonly origin: string;
  /** The same site under another origin. */
  readonly otherOrigin: string;
  /** Paths of all requests so far, in order. */
  readonly requests: readonly string[];
}

/** Serves the sample article at `/` and the pages of `pages.ts`, for the tests of a file. */
export function testSite(): () => TestSite {
  let server: LocalServer | undefined;
  let silent: LocalServer | undefined;
  const requests: string[] = [];
  beforeAll(async () => {
    silent = await silentServer();
    const sample = samplePage();
    const pages = testPages(silent.origin);
    const documents = new Map('documents' in sample ? [...sample.documents, ...pages] : []);
    server = await serve(documents, (path) => requests.push(path));
  });
  afterAll(async () => {
    await server?.close();
    await silent?.close();
  });
  return () => {
    if (!server) throw new Error('The server is not there yet.');
    const { origin } = server;
    return { origin, otherOrigin: origin.replace('127.0.0.1', 'localhost'), requests };
  };
}

/** Takes every call and never says a word. */
async function silentServer(): Promise<LocalServer> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket.on('error', () => sockets.delete(socket)));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
