/** The contract of types.ts as it is checked at run time. */
import * as v from 'valibot';
import type { Correction, PersonRef, QuoteRef } from './types.ts';

/** Nobody has a longer name, and no page may fill the storage. */
const name = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(200));
const place = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const quote: v.GenericSchema<QuoteRef> = v.object({ words: v.string(), at: place });
const person: v.GenericSchema<PersonRef> = v.object({ name, at: v.nullable(place) });

const correctionSchema: v.GenericSchema<Correction> = v.variant('kind', [
  v.object({ kind: v.literal('speaker'), quote, speaker: v.nullable(person) }),
  v.object({ kind: v.literal('not-a-quote'), quote }),
  v.object({ kind: v.literal('merge'), person, into: person }),
  v.object({ kind: v.literal('split'), person, alias: name }),
  v.object({ kind: v.literal('not-a-person'), person }),
]);

/** More than anybody makes by hand on one page. */
export const MOST_OF_PAGE = 500;

export const correctionsSchema: v.GenericSchema<readonly Correction[]> = v.pipe(
  v.array(correctionSchema),
  v.maxLength(MOST_OF_PAGE),
);
