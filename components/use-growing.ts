import { useEffect, useState } from 'preact/hooks';

/** More than a popup shows at once. */
const FIRST = 8;
/** Few enough for one task to stay far below 50 milliseconds. */
const MORE = 16;

const waiting = new Set<() => void>();
let isRunning = false;

/**
 * Lets a long list grow after it is on the screen: what is in view comes at once, the rest a few rows
 * a task, one list after the other, so that nobody waits for what is not seen yet.
 *
 * @param list another one begins anew
 * @param atLeast so many from the start, to show a row further down
 * @returns how many rows to show now
 */
export function useGrowing(list: readonly unknown[], atLeast: number): number {
  const [grown, setGrown] = useState({ list, to: FIRST });
  const to = grown.list === list ? grown.to : FIRST;
  const shown = Math.min(list.length, Math.max(to, atLeast));
  useEffect(() => {
    if (shown >= list.length) return;
    return later(() => {
      setGrown({ list, to: shown + MORE });
    });
  }, [shown, list]);
  return shown;
}

/** @returns takes it back */
function later(task: () => void): () => void {
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
