import { badge } from './badge.ts';
import type { Failed } from './failures.ts';
import type { Flow } from './flow.ts';

/** How something ended that the reader asked for without a popup. */
export type Outcome = { readonly status: string } | Failed;

/** Says at the toolbar button why nothing happened, or no longer says so. */
export async function tellOutcome(
  flow: Flow,
  tabId: number,
  outcome: Promise<Outcome>,
): Promise<void> {
  const began = Date.now();
  const answer = await outcome;
  // What went wrong on a page that was left is nothing to say of the next one.
  if (flow.hasMovedSince(tabId, began)) return;
  if ('failure' in answer) await badge.showProblem(tabId, answer.failure);
  else await badge.clearProblem(tabId);
}
