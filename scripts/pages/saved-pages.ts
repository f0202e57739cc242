import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

import type { Served } from '../demo/local-server.ts';

/** A page as it was saved. */
export interface SavedPage {
  /** Its folder's or file's name and the folder around it, for people. */
  readonly name: string;
  /** Where {@link servedPages} puts it, from the first slash on. */
  readonly path: string;
  readonly file: string;
}

/** Nothing is run and nothing is fetched; the page's own style sheets may lay it out. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";
const REFRESH = /http-equiv=(["']?)refresh\1/giu;

/**
 * Finds the saved pages in folders and all below them: files that end in .html or .htm. One named
 * source.html goes by the name of its folder.
 */
export function savedPages(folders: readonly string[]): readonly SavedPage[] {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.html?$/iu.test(file))
      .sort()
      .map((file) => join(folder, file)),
  );
  return files.map((file, at) => {
    const parts = file.split(sep);
    const named = parts.at(-1) === 'source.html' ? parts.slice(0, -1) : parts;
    return { name: named.slice(-2).join('/'), path: `/${at}`, file };
  });
}

/** What stands at each page's path. Pages are taken to be in UTF-8. */
export function servedPages(pages: readonly SavedPage[]): ReadonlyMap<string, Served> {
  return new Map(pages.map(({ path, file }) => [path, servedPage(readFileSync(file, 'utf8'))]));
}

/** A page as it is served: it does not lead elsewhere. */
export function servedPage(html: string): Served {
  const body = html.replaceAll(REFRESH, 'data-refresh');
  const headers = { 'Content-Security-Policy': POLICY };
  return { type: 'text/html; charset=utf-8', body, headers };
}
