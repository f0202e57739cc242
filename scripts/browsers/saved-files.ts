import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Names of files that a browser is still saving, as far as they tell. */
const UNFINISHED = /\.(?:part|crdownload|tmp)$|^\./u;

/** The folder in which a browser that has this folder for its own saves files. */
export function downloadsIn(folder: string): string {
  const downloads = join(folder, 'downloads');
  mkdirSync(downloads, { recursive: true });
  return downloads;
}

/** Names and texts of the files that were saved there; one that is empty is still being written. */
export function savedFiles(downloads: string): ReadonlyMap<string, string> {
  const names = readdirSync(downloads).filter((name) => !UNFINISHED.test(name));
  const files = names.map((name) => [name, textOf(join(downloads, name))] as const);
  return new Map(files.filter(([, text]) => text !== ''));
}

/** Empty where the browser has given the file its last name meanwhile. */
function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
