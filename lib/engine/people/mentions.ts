import type { Appearance } from './appearances.ts';
import type { DraftMention, PersonDraft } from './drafts.ts';
import type { Reader } from './reader.ts';
import type { NameForm } from './types.ts';

/** The mention that an appearance is of a person. */
export function mentionOf(
  reader: Reader,
  { first, end, words }: Appearance,
  person: PersonDraft,
): DraftMention {
  return { first: withParticles(reader, first, person), end, form: formOf(reader, words, person) };
}

/** "von Marchmont said": the small words before a family name belong to it if the full form has them. */
function withParticles(reader: Reader, first: number, person: PersonDraft): number {
  let at = first;
  while (reader.data.particles.has(reader.text(at - 1))) {
    const known = person.words.indexOf(reader.key(at - 1));
    if (known < 0 || person.words[known + 1] !== reader.key(at)) break;
    at--;
  }
  return at;
}

function formOf(reader: Reader, words: readonly string[], person: PersonDraft): NameForm {
  if (person.words.length === 1) return 'full';
  const [first = ''] = words;
  const hasLast = words.at(-1) === person.words.at(-1);
  if (words.length > 1) return hasLast && !beginsLike(words, person) ? 'surname' : 'full';
  if (hasLast) return 'surname';
  if (first !== person.words[0]) return 'other';
  return reader.factsOf(first).given > 0 ? 'given' : 'surname';
}

/** "J. Halloway", "Bob Halloway": a given name of the same letter, or as many words as the full form has. */
function beginsLike(words: readonly string[], person: PersonDraft): boolean {
  return words[0]?.[0] === person.words[0]?.[0] || words.length === person.words.length;
}
