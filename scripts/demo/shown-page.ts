import { readFileSync } from 'node:fs';

import { messageOf } from '../command-line/messages.ts';
import { readFile } from '../command-line/read-file.ts';
import type { Served } from './local-server.ts';
import { PlainError } from './plain-error.ts';

/** What the demo opens: a page of the net as it is, or documents that it serves itself. */
export type ShownPage =
  | { readonly url: string }
  | {
      readonly documents: ReadonlyMap<string, Served>;
      /** Of the one to open. */
      readonly path: string;
      readonly name: string;
    };

const HTML = 'text/html; charset=utf-8';

/** A page is saved as it was seen: its scripts, away from their site, could only spoil it. */
const WITHOUT_SCRIPTS = { 'Content-Security-Policy': "script-src 'none'" };

/** Not the bare address of a site, which would make a front page of it. */
const SAVED = '/news/saved-page.html';

const SAMPLE_FILES: Readonly<Record<string, readonly [file: string, type: string]>> = {
  '/': ['index.html', HTML],
  '/newspaper.css': ['newspaper.css', 'text/css; charset=utf-8'],
  '/courier.svg': ['courier.svg', 'image/svg+xml'],
  '/harbour.svg': ['harbour.svg', 'image/svg+xml'],
};

/** The news article that comes with the project, with all kinds of quotations in it. */
export function samplePage(): ShownPage {
  const folder = new URL('sample-article/', import.meta.url);
  const documents = Object.entries(SAMPLE_FILES).map(([path, [file, type]]) => {
    return [path, { type, body: readFileSync(new URL(file, folder)) }] as const;
  });
  return { documents: new Map(documents), path: '/', name: 'a sample news article' };
}

/**
 * @param wish an http or https address, or the path of a saved page in UTF-8.
 * @throws {PlainError} if the file cannot be read or is no text.
 */
export async function wishedPage(wish: string): Promise<ShownPage> {
  if (/^https?:\/\//iu.test(wish)) return { url: wish };
  const text = await readFile(wish);
  if (!text.ok) throw new PlainError(`${wish}: ${messageOf(text.code)}`);
  const saved = { type: HTML, body: text.value, headers: WITHOUT_SCRIPTS };
  return { documents: new Map([[SAVED, saved]]), path: SAVED, name: wish };
}
