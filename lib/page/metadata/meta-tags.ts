import { attributeOf, selectAll } from '../safe-dom.ts';

/** The first of the page's values under any of these names, in the order of the names; or null. */
export type MetaTags = (...names: readonly string[]) => string | null;

/** Reads `<meta>`: a name stands in `name`, `property`, `itemprop` or `http-equiv`, in any case. */
export function metaTags(document: Document): MetaTags {
  const values = new Map<string, string>();
  for (const meta of selectAll(document, 'meta[content]')) {
    const content = attributeOf(meta, 'content')?.trim() ?? '';
    for (const attribute of ['name', 'property', 'itemprop', 'http-equiv']) {
      const names = attributeOf(meta, attribute);
      if (names === null || content === '') continue;
      for (const name of names.toLowerCase().split(/\s+/)) {
        if (name !== '' && !values.has(name)) values.set(name, content);
      }
    }
  }
  return (...names) => names.map((name) => values.get(name)).find(Boolean) ?? null;
}
