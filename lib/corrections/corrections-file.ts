import * as v from 'valibot';
import { correctionsSchema } from './schemas.ts';
import type { PageCorrections } from './types.ts';

/** Goes up when corrections change their shape; migrations of lib/extension/corrections.ts then follow. */
export const CORRECTIONS_VERSION = 1;

const KIND = 'whosaid-corrections';

/** Why a file holds no corrections that could be taken over. */
export type CorrectionsProblem =
  'not-json' | 'not-corrections' | 'newer-version' | 'invalid-corrections';

export type CorrectionsReading =
  | { readonly ok: true; readonly pages: readonly PageCorrections[] }
  | { readonly ok: false; readonly problem: CorrectionsProblem };

/** Corrections as the text of a file that {@link readCorrectionsFile} takes. */
export function writeCorrectionsFile(pages: readonly PageCorrections[]): string {
  return `${JSON.stringify({ kind: KIND, version: CORRECTIONS_VERSION, pages }, null, 2)}\n`;
}

const fileSchema = v.object({ kind: v.literal(KIND), version: v.number(), pages: v.unknown() });

/** As corrections are kept: of a page's address without a fragment. */
const addressSchema = v.pipe(
  v.string(),
  v.maxLength(10_000),
  v.check((address) => /^(?:https?|file):[^#]*$/u.test(address) && URL.canParse(address)),
);

const pagesSchema: v.GenericSchema<readonly PageCorrections[]> = v.pipe(
  v.array(v.object({ address: addressSchema, corrections: correctionsSchema })),
  v.maxLength(10_000),
  v.check((pages) => new Set(pages.map(({ address }) => address)).size === pages.length),
);

/** Takes all of a file or nothing: a reader would not know which corrections are missing. */
export function readCorrectionsFile(text: string): CorrectionsReading {
  const file = v.safeParse(v.pipe(v.string(), v.parseJson()), text);
  if (!file.success) return { ok: false, problem: 'not-json' };
  const parsed = v.safeParse(fileSchema, file.output);
  if (!parsed.success) return { ok: false, problem: 'not-corrections' };
  if (parsed.output.version > CORRECTIONS_VERSION) return { ok: false, problem: 'newer-version' };
  const pages = v.safeParse(pagesSchema, parsed.output.pages);
  return pages.success
    ? { ok: true, pages: pages.output }
    : { ok: false, problem: 'invalid-corrections' };
}
