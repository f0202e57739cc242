import * as v from 'valibot';
import type { FileKind } from '../files/readers-file.ts';
import { correctionsSchema } from './schemas.ts';
import type { PageCorrections } from './types.ts';

/** As corrections are kept: of a page's address without a fragment. */
const addressSchema = v.pipe(
  v.string(),
  v.maxLength(10_000),
  v.check((address) => /^(?:https?|file):[^#]*$/u.test(address) && URL.canParse(address)),
);

/** Where its version goes up, migrations of lib/extension/corrections.ts follow. */
export const CORRECTIONS_FILE: FileKind<'corrections', readonly PageCorrections[]> = {
  name: 'corrections',
  version: 1,
  field: 'pages',
  schema: v.pipe(
    v.array(v.object({ address: addressSchema, corrections: correctionsSchema })),
    v.maxLength(10_000),
    v.check((pages) => new Set(pages.map(({ address }) => address)).size === pages.length),
  ),
};
