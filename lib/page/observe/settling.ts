/** How long changes wait for each other, in milliseconds. */
interface Waiting {
  /** A change has settled when none has followed it for so long. */
  readonly quiet: number;
  /** A page that never rests is not waited for any longer. */
  readonly longest: number;
  /** After work that took a time, so many times as long passes before the next. */
  readonly rest: number;
}

/** At most one twentieth of the page's thread is ever taken, however restless the page is. */
const WAITING: Waiting = { quiet: 400, longest: 2_000, rest: 20 };

/** Something to be done once what has happened has settled. */
export interface Settling {
  /** Says that something has happened. */
  readonly happened: () => void;
  /** Does nothing any more. */
  readonly stop: () => void;
}

/**
 * Puts many changes together into one piece of work. Nothing runs, not even a timer, while nothing
 * happens.
 *
 * @param work done once after changes, never for one of them alone
 */
export function createSettling(work: () => void, waiting: Waiting = WAITING): Settling {
  const { quiet, longest, rest } = waiting;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let began: number | null = null;
  let restedAt = -Infinity;

  const run = () => {
    began = null;
    const start = performance.now();
    work();
    const end = performance.now();
    restedAt = end + rest * (end - start);
  };

  return {
    happened: () => {
      const now = performance.now();
      began ??= now;
      const due = Math.min(now + quiet, began + longest);
      clearTimeout(timer);
      timer = setTimeout(run, Math.max(due, restedAt) - now);
    },
    stop: () => {
      clearTimeout(timer);
    },
  };
}

/**
 * Does something after what is being done now.
 *
 * @returns keeps it from being done
 */
export function soon(work: () => void): () => void {
  const timer = setTimeout(work);
  return () => {
    clearTimeout(timer);
  };
}
