import * as v from 'valibot';
import type { Snapshot } from '../article/snapshot.ts';
import { isCount } from './schemas.ts';

/**
 * A snapshot as it comes from a page. Its lists are long: they are checked in one go, not each number
 * by a schema of its own.
 */
export const snapshotSchema: v.GenericSchema<Snapshot> = v.object({
  html: v.string(),
  lengths: v.pipe(v.string(), v.regex(/^(?:\d{1,9}(?: \d{1,9})*)?$/)),
  url: v.string(),
  found: v.nullable(
    v.object({
      texts: v.custom<readonly (number | string)[]>((list) => isListOf(list, isIndexOrWords)),
      title: v.nullable(v.string()),
      byline: v.nullable(v.string()),
    }),
  ),
  seen: v.nullable(v.custom<readonly number[]>((list) => isListOf(list, isCount))),
});

function isListOf(list: unknown, isRight: (item: unknown) => boolean): boolean {
  return Array.isArray(list) && list.every(isRight);
}

function isIndexOrWords(item: unknown): boolean {
  return typeof item === 'string' || isCount(item);
}
