/** What {@link withDeadline} gives instead of a value that came too late. */
export const TOO_LATE = Symbol('too late');

/**
 * Waits for a promise, but no longer than a time; what comes later is ignored.
 *
 * @param limit in milliseconds
 * @returns the promise's value, or `TOO_LATE`
 * @throws what the promise is rejected with, if that is in time
 */
export async function withDeadline<T>(
  promise: Promise<T>,
  limit: number,
): Promise<T | typeof TOO_LATE> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<typeof TOO_LATE>((resolve) => {
    timer = setTimeout(resolve, limit, TOO_LATE);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
