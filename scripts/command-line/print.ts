import { once } from 'node:events';
import type { Writable } from 'node:stream';

/**
 * Writes to standard output (or the stream given) and waits until a slow reader has taken it, so that
 * a long run never holds more than one file's output in memory.
 */
export async function print(text: string, stream: Writable = process.stdout): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain');
}

/** Ends the program quietly where the reader of its output has gone, as `head` does. */
export function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
}
