import { readFile as readBytes } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';

import type { Result } from '../../lib/engine/index.ts';

/**
 * Reads a whole file as UTF-8 text, without a leading BOM.
 * @param file a path, or `-` for standard input.
 * @returns `file-unreadable` if it is missing, forbidden or a folder; `not-text` if its bytes are no
 * UTF-8 or hold a NUL, as pictures and PDF files do.
 */
export async function readFile(file: string): Promise<Result<string>> {
  const bytes = await (file === '-' ? buffer(process.stdin) : readBytes(file)).catch(() => null);
  if (!bytes) return { ok: false, code: 'file-unreadable' };
  const text = decode(bytes);
  return text === null ? { ok: false, code: 'not-text' } : { ok: true, value: text };
}

function decode(bytes: Uint8Array): string | null {
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
