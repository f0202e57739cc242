import type { Box } from '../tree/box.ts';
import type { PageTree } from '../tree/page-tree.ts';

/** The first of the page's values under any of these names, in the order of the names; or null. */
export type MetaTags = (...names: readonly string[]) => string | null;

/** Reads `<meta>`: a name stands in `name`, `property`, `itemprop` or `http-equiv`, in any case. */
export function metaTags({ boxes }: PageTree): MetaTags {
  const values = new Map<string, string>();
  for (const meta of boxes) {
    const content = meta.tag === 'meta' ? (meta.attribute('content')?.trim() ?? '') : '';
    if (content === '') continue;
    for (const name of namesOf(meta)) if (!values.has(name)) values.set(name, content);
  }
  return (...names) => names.map((name) => values.get(name)).find(Boolean) ?? null;
}

function namesOf(meta: Box): readonly string[] {
  const given = ['name', 'property', 'itemprop', 'http-equiv'].map((name) => meta.attribute(name));
  return given.flatMap((names) => names?.toLowerCase().match(/\S+/g) ?? []);
}
