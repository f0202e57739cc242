import type { PersonDraft } from './drafts.ts';
import type { UnlinkedName } from './link-mentions.ts';
import { mentionOf } from './mentions.ts';
import { countOf, groupNames, type NameGroup } from './name-groups.ts';
import type { Reader } from './reader.ts';
import { SINGLE_NAME_THRESHOLD, singleNameScore } from './single-name-score.ts';

/** What is known of an article's people before single names are decided on. */
export interface KnownPeople {
  readonly people: readonly PersonDraft[];
  /** Words that the article writes in lower case as well. */
  readonly lowerCase: ReadonlySet<string>;
}

/**
 * Decides on single names for which nobody was named before them: they mean somebody named later ("Halloway" in a
 * headline), a person of whom the article gives no more ("President Halloway", "his daughter Mara"), or nobody.
 *
 * @returns the people of whom only one name is known
 */
export function singlePeople(
  reader: Reader,
  unlinked: readonly UnlinkedName[],
  known: KnownPeople,
): readonly PersonDraft[] {
  const families = familyNames(unlinked, known.people);
  const people: PersonDraft[] = [];
  for (const names of byWord(unlinked)) {
    const group = groupOf(reader, names);
    if (group === undefined) continue;
    const person = laterPerson(names, group, families) ?? newPerson(reader, names, group, known);
    if (person === null) continue;
    if (!known.people.includes(person)) people.push(person);
    for (const { appearance } of names) person.mentions.push(mentionOf(reader, appearance, person));
    person.mentions.sort((a, b) => a.first - b.first);
  }
  return people;
}

/** Names of one word, apart where the honorific excludes whoever else is called so. */
function byWord(unlinked: readonly UnlinkedName[]): Iterable<readonly UnlinkedName[]> {
  const groups = new Map<string, UnlinkedName[]>();
  for (const name of unlinked) {
    const [word = ''] = name.appearance.words;
    const { isConflict, gender } = name.choice;
    const key = isConflict ? `${word} ${gender ?? ''}` : word;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [name]);
    else group.push(name);
  }
  return groups.values();
}

function groupOf(reader: Reader, names: readonly UnlinkedName[]): NameGroup | undefined {
  const appearances = names.map(({ appearance }) => ({ ...appearance, suffix: null }));
  return [...groupNames(reader, appearances).values()][0];
}

/**
 * Whoever of the name is named later; but kin introduced by given name alone ("his wife, Mara") are somebody else, unless
 * the later one is of a family of the article.
 */
function laterPerson(
  names: readonly UnlinkedName[],
  group: NameGroup,
  families: ReadonlySet<string>,
): PersonDraft | null {
  const later = names.find(({ choice }) => choice.later !== null)?.choice.later ?? null;
  if (later === null) return null;
  const isKin =
    countOf(group, 'kinship') > 0 && countOf(group, 'honorific') + countOf(group, 'title') === 0;
  return isKin && !families.has(later.words.at(-1) ?? '') ? null : later;
}

function newPerson(
  reader: Reader,
  names: readonly UnlinkedName[],
  group: NameGroup,
  known: KnownPeople,
): PersonDraft | null {
  if (singleNameScore(reader, group, known.lowerCase) < SINGLE_NAME_THRESHOLD) return null;
  const gender = names.find(({ choice }) => choice.gender !== null)?.choice.gender ?? null;
  return { words: group.words, suffix: null, gender, mentions: [] };
}

/** Family names that several people bear, or one with an honorific beside them. */
function familyNames(
  unlinked: readonly UnlinkedName[],
  people: readonly PersonDraft[],
): ReadonlySet<string> {
  const met = new Set<string>();
  const families = new Set<string>();
  const conflicting = unlinked.filter(({ choice }) => choice.isConflict);
  for (const words of [
    ...people.map((person) => person.words),
    ...conflicting.map(({ appearance }) => appearance.words),
  ]) {
    const last = words.at(-1) ?? '';
    if (met.has(last)) families.add(last);
    met.add(last);
  }
  return families;
}
