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
  const requests: string[] = [];
  beforeAll(async () => {
    const sample = samplePage();
    const documents = new Map('documents' in sample ? [...sample.documents, ...testPages] : []);
    server = await serve(documents, (path) => requests.push(path));
  });
  afterAll(() => server?.close());
  return () => {
    if (!server) throw new Error('The server is not there yet.');
    const { origin } = server;
    return { origin, otherOrigin: origin.replace('127.0.0.1', 'localhost'), requests };
  };
}
