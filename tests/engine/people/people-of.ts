import { people as english } from '../../../lib/engine/languages/en/people.ts';
import { text } from '../../../lib/engine/languages/en/text.ts';
import { findPeople } from '../../../lib/engine/people/find-people.ts';
import type { NamedPerson } from '../../../lib/engine/people/types.ts';
import { tokenizeArticle } from '../../../lib/engine/text/tokenize-article.ts';
import { articleOf, type Part } from '../article.ts';

/** The people whom an English article of these parts names. */
export function peopleOf(...parts: readonly Part[]): readonly NamedPerson[] {
  return findPeople(tokenizeArticle(articleOf(...parts), text), english);
}

export function namesOf(...parts: readonly Part[]): readonly string[] {
  return peopleOf(...parts).map(({ name }) => name);
}

/** The one person that the parts name; throws when there are none or several. */
export function personIn(...parts: readonly Part[]): NamedPerson {
  const found = peopleOf(...parts);
  const [person] = found;
  if (person === undefined || found.length > 1)
    throw new Error(`expected one person, found: ${found.map(({ name }) => name).join('; ')}`);
  return person;
}
