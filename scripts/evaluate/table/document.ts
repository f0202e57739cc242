import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

import { format, resolveConfig } from 'prettier';

/** Where the table stands, from the folder of the project. */
export const DOCUMENT = 'docs/evaluation.md';

const BEGIN = '<!-- begin of what `npm run evaluate -- --save` writes -->';
const END = '<!-- end of what it writes -->';

/** @returns the document as it was last committed, or as it lies there where it never was; '' if there is none. */
export function committedDocument(): string {
  const { status, stdout } = spawnSync('git', ['show', `HEAD:./${DOCUMENT}`], { encoding: 'utf8' });
  if (status === 0) return stdout;
  return existsSync(DOCUMENT) ? readFileSync(DOCUMENT, 'utf8') : '';
}

/** Markdown in the format of the project's files, its tables aligned. */
export async function formatted(markdown: string): Promise<string> {
  const options = await resolveConfig(DOCUMENT);
  return format(markdown, { ...options, parser: 'markdown' });
}

/** Puts new tables in the place of the old ones. */
export async function saveTables(tables: string): Promise<void> {
  const document = replaceTables(readFileSync(DOCUMENT, 'utf8'), tables);
  writeFileSync(DOCUMENT, await formatted(document));
}

/**
 * @returns the document with the tables between its two markers.
 * @throws {Error} if it has not both markers.
 */
export function replaceTables(document: string, tables: string): string {
  const begin = document.indexOf(BEGIN);
  const end = document.indexOf(END);
  if (begin < 0 || end < begin) throw new Error(`${DOCUMENT} has lost its markers.`);
  return `${document.slice(0, begin)}${BEGIN}\n\n${tables}\n\n${document.slice(end)}`;
}
