import type { Composed } from '../article/compose-article.ts';
import type { Snapshot } from '../article/snapshot.ts';
import type { Result } from '../engine/index.ts';
import { backgroundMessages } from './messages.ts';

/**
 * Has the background compose the article of a page; called by the reader in it.
 *
 * @returns what composing gives; `page-gone` if the extension was updated or removed
 */
export async function composeInBackground(snapshot: Snapshot): Promise<Result<Composed>> {
  try {
    return await backgroundMessages.sendMessage('compose', snapshot);
  } catch {
    return { ok: false, code: 'page-gone' };
  }
}
