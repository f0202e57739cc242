import { describe, expect, it } from 'vitest';

import { createContext } from '../../../lib/engine/attribution/context.ts';
import { createCast } from '../../../lib/engine/attribution/sources/cast.ts';
import { resolveSource } from '../../../lib/engine/attribution/sources/resolve-sources.ts';
import { attribution } from '../../../lib/engine/languages/en/attribution.ts';
import { people as peopleData } from '../../../lib/engine/languages/en/people.ts';
import { text as textData } from '../../../lib/engine/languages/en/text.ts';
import { findPeople } from '../../../lib/engine/people/find-people.ts';
import { tokenizeArticle } from '../../../lib/engine/text/tokenize-article.ts';
import { articleOf } from '../article.ts';

/** Who the words between ⟦ and ⟧ denote, whatever found them. */
function denoted(marked: string): string | null {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  const article = tokenizeArticle(articleOf(marked.replaceAll(/[⟦⟧]/gu, '')), textData);
  const people = findPeople(article, peopleData);
  const cast = createCast(createContext(article, attribution, people, []));
  const first = article.tokens.findIndex((token) => token.start >= start);
  const last = article.tokens.findIndex((token) => token.end >= end);
  const { referent } = resolveSource(cast, { first, end: last + 1 });
  if (referent === null) return null;
  const named = referent.type === 'person' ? people : cast.entities;
  return named[referent.index]?.name ?? null;
}

describe('the words of a source', () => {
  it.each([
    ['The Ferry Board, ⟦which⟧ said so, met.', 'The Ferry Board'],
    ['Dora Quill, ⟦who⟧ said so, left.', 'Dora Quill'],
    ['⟦The Ferry Board and⟧ says so.', 'The Ferry Board'],
    ['Prime Minister Dora Quill left. ⟦The PM⟧ said so.', 'Dora Quill'],
    ['Chief executive Dora Quill left. ⟦The CEO⟧ said so.', 'Dora Quill'],
    ['⟦That⟧ says it all.', null],
    ['The Ferry Board met. ⟦We⟧ said so.', null],
  ])('%s', (text, name) => {
    expect(denoted(text)).toBe(name);
  });
});
