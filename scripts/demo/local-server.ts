import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What stands at one address. */
export interface Served {
  /** Content type. */
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface LocalServer {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

const NOT_FOUND: Served = { type: 'text/plain; charset=utf-8', body: 'Not found.' };

/**
 * Serves a fixed set of documents to this computer alone.
 * @param documents by path, from the first slash on. Nothing else can be asked for, as no path ever
 * reaches the file system.
 * @param onRequest is told of every request, found or not.
 */
export async function serve(
  documents: ReadonlyMap<string, Served>,
  onRequest?: (path: string) => void,
): Promise<LocalServer> {
  const server = createServer(({ method, url = '' }, response) => {
    const [path = ''] = url.split('?', 1);
    onRequest?.(path);
    const found = documents.get(path);
    const { type, body, headers } = found ?? NOT_FOUND;
    response.statusCode = found ? 200 : 404;
    response.setHeaders(new Headers({ 'Cache-Control': 'no-store', ...headers }));
    response.setHeader('Content-Type', type);
    response.end(method === 'HEAD' ? undefined : body);
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
