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

/** The person who has the label as a name, or else the only one who has its last word as surname ("Mr Roe", "ROE"). */
function personLabelled({ context: { people } }: Cast, label: string): number | null {
  const exact = people.findIndex(({ name, aliases }) => name === label || aliases.includes(label));
  if (exact >= 0) return exact;
  const surname = lastWord(label);
  const alike = people.flatMap(({ name }, index) => (lastWord(name) === surname ? [index] : []));
  return alike.length === 1 ? (alike[0] ?? null) : null;
}

function lastWord(name: string): string {
  return name.trim().split(/\s+/u).at(-1)?.toLowerCase() ?? '';
}
