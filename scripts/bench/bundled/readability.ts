import { Readability } from '@mozilla/readability';

import type { Contender } from './contender.ts';

const READABILITY = 'Readability';

/**
 * Readability's `parse()` of the pages, which it changes: every time it is given a fresh copy.
 * @param documentOf parses a page's source
 */
export function readability(documentOf: (html: string) => Document): Contender {
  const documents = new Map<string, Document>();
  return {
    name: READABILITY,
    prepare: ({ html }) => {
      if (html === null) return null;
      const document = documents.get(html) ?? documentOf(html);
      documents.set(html, document);
      const copy = document.cloneNode(true) as Document;
      return () => new Readability(copy).parse();
    },
  };
}
