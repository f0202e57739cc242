const waiting = new Set<() => void>();
let isRunning = false;

/**
 * Has something done in a task of its own, after all that waits already, so that the reader can do
 * something in between.
 *
 * @returns takes it back
 */
export function inTurn(task: () => void): () => void {
  waiting.add(task);
  if (!isRunning) setTimeout(runNext);
  isRunning = true;
  return () => {
    waiting.delete(task);
  };
}

function runNext(): void {
  const [next] = waiting;
  isRunning = next !== undefined;
  if (next === undefined) return;
  waiting.delete(next);
  next();
  setTimeout(runNext);
}
