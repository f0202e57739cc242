import type { Appearance } from './appearances.ts';
import { groupKey, type NameGroup } from './name-groups.ts';
import type { PeopleData } from './people-data.ts';
import { isFormOf } from './same-name.ts';
import type { Gender, NameForm } from './types.ts';

/** One place where a person is named, by tokens. */
export interface DraftMention {
  readonly first: number;
  readonly end: number;
  readonly form: NameForm;
}

/** A person while the article is being read. */
export interface PersonDraft {
  /** The words of the fullest name, folded. */
  readonly words: readonly string[];
  readonly suffix: string | null;
  gender: Gender | null;
  readonly mentions: DraftMention[];
}

/** The people of the accepted full names, and whose name each spelling is. */
export interface Drafts {
  readonly people: PersonDraft[];
  /** By the key of the group. */
  readonly byGroup: ReadonlyMap<string, PersonDraft>;
}

/** Keeps the time linear: of more people of one name than that, the last are not looked at. */
const MOST_NAMESAKES = 40;

/** Adds a person to those who are called by a word. */
export function addNamesake(
  byWord: Map<string, PersonDraft[]>,
  word: string,
  person: PersonDraft,
): void {
  const known = byWord.get(word);
  if (known === undefined) byWord.set(word, [person]);
  else if (known.length < MOST_NAMESAKES) known.push(person);
}

/** Puts the spellings of one person's name together, the fullest first. */
export function draftPeople(
  groups: readonly NameGroup[],
  accepted: ReadonlySet<NameGroup>,
  data: PeopleData,
): Drafts {
  const people: PersonDraft[] = [];
  const byWord = new Map<string, PersonDraft[]>();
  const byGroup = new Map<string, PersonDraft>();
  const fullestFirst = [...groups].sort(
    (a, b) => b.words.length - a.words.length || letters(b) - letters(a),
  );
  for (const group of fullestFirst) {
    const known = fullerForm(group, byWord, data);
    if (known === null && !accepted.has(group)) continue;
    const draft = known ?? { words: group.words, suffix: group.suffix, gender: null, mentions: [] };
    if (known === null) {
      people.push(draft);
      for (const word of ends(group.words)) addNamesake(byWord, word, draft);
    }
    const appearance = group.appearances[0];
    if (appearance !== undefined) byGroup.set(keyOf(appearance), draft);
  }
  return { people, byGroup };
}

function keyOf(appearance: Appearance): string {
  return groupKey(appearance);
}

function letters(group: NameGroup): number {
  return group.words.reduce((sum, word) => sum + word.length, 0);
}

function ends(words: readonly string[]): ReadonlySet<string> {
  return new Set([words[0] ?? '', words.at(-1) ?? '']);
}

/** The person of whose name this is another form. */
function fullerForm(
  group: NameGroup,
  byWord: ReadonlyMap<string, readonly PersonDraft[]>,
  data: PeopleData,
): PersonDraft | null {
  for (const word of [group.words.at(-1) ?? '', group.words[0] ?? '']) {
    const found = byWord.get(word)?.find((draft) => isFormOf(group, draft, data));
    if (found !== undefined) return found;
  }
  return null;
}
