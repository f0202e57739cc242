import type { PersonDraft } from './drafts.ts';
import type { UnlinkedName } from './link-mentions.ts';
import { mentionOf } from './mentions.ts';
import { countOf, groupNames, type NameGroup } from './name-groups.ts';
import type { Reader } from './reader.ts';
import { SINGLE_NAME_THRESHOLD, singleNameScore } from './single-name-score.ts';

/**
 * Decides on single names for which nobody was named before them: they mean somebody named later ("Halloway" in a
 * headline), a person of whom the article gives no more ("President Halloway", "his daughter Mara"), or nobody.
 *
 * @returns the people of whom only one name is known
 */
export function singlePeople(
  reader: Reader,
  unlinked: readonly UnlinkedName[],
  lowerCase: ReadonlySet<string>,
): readonly PersonDraft[] {
  const byWord = new Map<string, UnlinkedName[]>();
  for (const name of unlinked) {
    const word = name.appearance.words[0] ?? '';
    const key = name.choice.isConflict ? `${word} ${name.choice.gender ?? ''}` : word;
    const known = byWord.get(key);
    if (known === undefined) byWord.set(key, [name]);
    else known.push(name);
  }
  return [...byWord.values()].flatMap((names) => personOf(reader, names, lowerCase) ?? []);
}

function personOf(
  reader: Reader,
  names: readonly UnlinkedName[],
  lowerCase: ReadonlySet<string>,
): PersonDraft | null {
  const group = [
    ...groupNames(
      reader,
      names.map(({ appearance }) => ({ ...appearance, suffix: null })),
    ).values(),
  ][0];
  if (group === undefined) return null;
  const later = names.find((name) => name.choice.later !== null)?.choice.later ?? null;
  if (later !== null && !isKinOnly(group)) {
    addMentions(reader, names, later);
    return null;
  }
  if (singleNameScore(reader, group, lowerCase) < SINGLE_NAME_THRESHOLD) return null;
  const gender = names.find((name) => name.choice.gender !== null)?.choice.gender ?? null;
  const person = { words: group.words, suffix: group.suffix, gender, mentions: [] };
  addMentions(reader, names, person);
  return person;
}

/** Kin that are introduced by given name alone ("his wife, Mara") are not whoever has the same name later. */
function isKinOnly(group: NameGroup): boolean {
  return (
    countOf(group, 'kinship') > 0 && countOf(group, 'honorific') + countOf(group, 'title') === 0
  );
}

function addMentions(reader: Reader, names: readonly UnlinkedName[], person: PersonDraft): void {
  for (const { appearance } of names) person.mentions.push(mentionOf(reader, appearance, person));
  person.mentions.sort((a, b) => a.first - b.first);
}
