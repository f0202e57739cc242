/** A kept value and the version of its shape, in one piece, so that they cannot come apart. */
export interface Versioned {
  readonly version: number;
  readonly value: unknown;
}

/** Each brings a value from the version before to the one under which it stands. */
export type Migrations = Readonly<Record<number, (value: unknown) => unknown>>;

/**
 * The value of what was kept, in today's shape as far as migrations know the way. One that a newer
 * version of the extension wrote (on another machine, and synced) comes as it is: its check decides.
 *
 * @param version of today's shape
 * @returns undefined if nothing was kept, or something else
 */
export function upgraded(kept: unknown, version: number, migrations: Migrations): unknown {
  if (!isVersioned(kept)) return undefined;
  let { value } = kept;
  for (let next = kept.version + 1; next <= version; next += 1) {
    value = migrations[next]?.(value) ?? value;
  }
  return value;
}

function isVersioned(kept: unknown): kept is Versioned {
  if (typeof kept !== 'object' || kept === null) return false;
  return 'version' in kept && Number.isSafeInteger(kept.version) && 'value' in kept;
}
