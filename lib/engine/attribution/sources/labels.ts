import { areInitialsOf } from '../../text/initials.ts';
import { type Cast, type Resolution, UNRESOLVED } from './cast.ts';

/** A name that the page gives as the author of a block: a person of the article, or an entity of that name. */
export function resolveLabel(cast: Cast, label: string): Resolution {
  const person = personLabelled(cast, label);
  if (person !== null)
    return { referent: { type: 'person', index: person }, via: [], certainty: 1 };
  const known = cast.entities.findIndex(({ name }) => name === label);
  const index =
    known >= 0 ? known : cast.entities.push({ name: label, kind: 'unnamed', mentions: [] }) - 1;
  return { referent: { type: 'entity', index }, via: [], certainty: 1 };
}

/** "You" in a question of an interview: who answers it, as the page labels the next answer. */
export function resolveAsked(cast: Cast, token: number): Resolution {
  const { article } = cast.context;
  const { blocks } = article.article;
  const own = article.sentences[article.sentenceOf[token] ?? -1]?.block ?? -1;
  if (blocks[own]?.kind !== 'question') return UNRESOLVED;
  const answer = blocks.slice(own + 1).find(({ kind }) => kind !== 'question');
  return answer?.author ? resolveLabel(cast, answer.author) : UNRESOLVED;
}

/**
 * The person who has the label as a name, or else the only one who has its last word as surname ("Mr Roe", "ROE"), or whose
 * initials it is.
 */
function personLabelled(cast: Cast, label: string): number | null {
  const { people } = cast.context;
  const exact = people.findIndex(({ name, aliases }) => name === label || aliases.includes(label));
  if (exact >= 0) return exact;
  const surname = lastWord(label);
  return onlyPerson(cast, (name) => lastWord(name) === surname) ?? personWithInitials(cast, label);
}

/** The only person whose initials these are. */
export function personWithInitials(cast: Cast, initials: string): number | null {
  return onlyPerson(cast, (name) => areInitialsOf(initials, name));
}

function onlyPerson({ context: { people } }: Cast, fits: (name: string) => boolean): number | null {
  const fitting = people.flatMap(({ name }, index) => (fits(name) ? [index] : []));
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

function lastWord(name: string): string {
  return name.trim().split(/\s+/u).at(-1)?.toLowerCase() ?? '';
}
