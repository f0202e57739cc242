import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What stands at one address. */
export interface Served {
  /** Content type. */
  readonly type: string;
  readonly body: string | Uint8Array;
}

export interface LocalServer {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves a fixed set of documents to this computer alone.
 * @param documents by path, from the first slash on. Nothing else can be asked for, as no path ever
 * reaches the file system.
 */
export async function serve(documents: ReadonlyMap<string, Served>): Promise<LocalServer> {
  const server = createServer((request, response) => {
    const [path = ''] = (request.url ?? '').split('?', 1);
    const found = documents.get(path);
    response.statusCode = found ? 200 : 404;
    response.setHeader('Content-Type', found?.type ?? 'text/plain; charset=utf-8');
    response.setHeader('Cache-Control', 'no-store');
    response.end(request.method === 'HEAD' ? undefined : (found?.body ?? 'Not found.'));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A TCP server's address is never a string: that is for pipes.
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
