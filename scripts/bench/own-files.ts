import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';

type Bundle = typeof import('./bundled/index.ts');

/** @param path of the file that `bundle` made */
export async function importBundle(path: string): Promise<Bundle> {
  // eslint-disable-next-line no-unsanitized/method -- the path is that of our own build
  return (await import(pathToFileURL(path).href)) as Bundle;
}

/** A file of the extension, by its path from the extension's root. */
export async function readExtensionFile(path: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(new URL(`../../public/${path}`, import.meta.url)));
}
