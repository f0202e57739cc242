/** Runs a task after all earlier tasks of the same tab, and gives its outcome. */
export type InTurn = <T>(tabId: number, task: () => Promise<T>) => Promise<T>;

/**
 * A queue for each tab: what concerns one page never happens at the same time, so that neither a
 * navigation nor a second click can come between reading a page and keeping what was found.
 */
export function createTabQueue(): InTurn {
  const last = new Map<number, Promise<unknown>>();
  return <T>(tabId: number, task: () => Promise<T>): Promise<T> => {
    const before = last.get(tabId) ?? Promise.resolve();
    const outcome = before.then(task);
    const settled = outcome
      .catch(() => undefined)
      .then(() => {
        if (last.get(tabId) === settled) last.delete(tabId);
      });
    last.set(tabId, settled);
    return outcome;
  };
}
