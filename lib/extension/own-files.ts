import { browser } from 'wxt/browser';

/**
 * Reads a file that is part of the extension. Nothing leaves the machine: the address is the extension's own, and its
 * security policy allows no other.
 *
 * @param path from the root of the extension
 * @throws TypeError if there is no such file
 */
export async function readOwnFile(path: string): Promise<Uint8Array> {
  const response = await fetch(new URL(path, browser.runtime.getURL('/')));
  return new Uint8Array(await response.arrayBuffer());
}
