import type { ErrorCode } from '../../lib/engine/index.ts';
import strings from '../../locales/en.json' with { type: 'json' };

const sentences: Readonly<Record<string, string>> = strings.error;

/** The plain sentence for an error code; in the strings its key has `_` for `-`. */
export function messageOf(code: ErrorCode): string {
  return sentences[code.replaceAll('-', '_')] ?? strings.error.internal;
}
