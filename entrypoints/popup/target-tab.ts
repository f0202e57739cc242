import { activeTabId } from '../../lib/extension/client.ts';

/**
 * The tab that the popup is about: the one under it, or, where the popup stands in a tab of its own,
 * the one named by `?tab=`.
 *
 * @returns null if there is none
 */
export async function targetTab(search: string): Promise<number | null> {
  const named = new URLSearchParams(search).get('tab');
  if (named === null) return activeTabId();
  return /^\d{1,9}$/u.test(named) ? Number(named) : null;
}
