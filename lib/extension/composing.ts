import type { Composed } from '../article/compose-article.ts';
import type { Snapshot } from '../article/snapshot.ts';
import type { Article, Result } from '../engine/index.ts';
import { articleKey } from './article-key.ts';
import { backgroundMessages, type Keyed } from './messages.ts';

/** What the background composed last. */
let told: Keyed | null = null;

/**
 * Has the background compose the article of a page; called by the reader in it.
 *
 * @returns what composing gives; `page-gone` if the extension was updated or removed
 */
export async function composeInBackground(snapshot: Snapshot): Promise<Result<Composed>> {
  try {
    const answer = await backgroundMessages.sendMessage('compose', snapshot);
    if (answer.ok) told = answer.value;
    return answer;
  } catch {
    return { ok: false, code: 'page-gone' };
  }
}

/** The key of an article in the page: as the background told it, who has the time to count it. */
export function keyInPage({ text }: Article): string {
  return told?.article.text === text ? told.key : articleKey({ text });
}
