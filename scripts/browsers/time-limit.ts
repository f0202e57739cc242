import { setTimeout as pause } from 'node:timers/promises';

/** How long one step of a browser may take before it is given up, in milliseconds. */
export const STEP_LIMIT = 20_000;

/**
 * Waits for a promise, but not for ever.
 * @param what ends the sentence "The browser did not … within N seconds".
 * @throws {Error} with that sentence when the time is over.
 */
export async function withinLimit<Value>(
  what: string,
  promise: Promise<Value>,
  milliseconds = STEP_LIMIT,
): Promise<Value> {
  const settled = new AbortController();
  const tooLate = pause(milliseconds, undefined, { signal: settled.signal }).then(() => {
    throw lateness(what, milliseconds);
  });
  try {
    return await Promise.race([promise, tooLate]);
  } finally {
    settled.abort();
  }
}

/**
 * Asks again and again until there is an answer.
 * @param what as for {@link withinLimit}.
 * @param ask gives undefined as long as there is none.
 */
export async function eventually<Value>(
  what: string,
  ask: () => Promise<Value | undefined> | Value | undefined,
  milliseconds = STEP_LIMIT,
): Promise<Value> {
  const end = performance.now() + milliseconds;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (performance.now() > end) throw lateness(what, milliseconds);
    await pause(50);
  }
}

function lateness(what: string, milliseconds: number): Error {
  return new Error(`The browser did not ${what} within ${milliseconds / 1000} seconds.`);
}
