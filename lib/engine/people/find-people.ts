import type { TokenizedArticle } from '../text/types.ts';
import { appearanceIn, type Appearance } from './appearances.ts';
import { creditSentences, isCredited } from './credits.ts';
import { draftPeople, type Drafts } from './drafts.ts';
import { finishPeople } from './finish-people.ts';
import { FULL_NAME_THRESHOLD, fullNameScore, type ArticleWords } from './full-name-score.ts';
import { genderOfName, genderOfTitleAt } from './gender.ts';
import { linkMentions, type RunName } from './link-mentions.ts';
import { groupKey, groupNames, type NameGroup } from './name-groups.ts';
import { nameRuns } from './name-runs.ts';
import type { PeopleData } from './people-data.ts';
import { Reader } from './reader.ts';
import { sentenceStyles } from './sentence-styles.ts';
import { singlePeople } from './single-people.ts';
import type { NamedPerson } from './types.ts';

const SURE_GIVEN_NAME = 0.7;

/**
 * Finds the people whom an article names, one entry each, however many forms of the name it uses: runs of capitalised
 * words are cut to names, scored by their words and by what stands around them, put together by person, and single names
 * are linked to whoever of that name was named last.
 *
 * @returns people in the order of their first mention; offsets are those of the article's text
 */
export function findPeople(article: TokenizedArticle, data: PeopleData): readonly NamedPerson[] {
  const reader = new Reader(article, data);
  const names = runNames(reader);
  const groups = [...groupNames(reader, fullNames(reader, names)).values()];
  const words = articleWords(reader, names);
  const accepted = new Set(
    groups.filter((group) => fullNameScore(reader, group, words) >= FULL_NAME_THRESHOLD),
  );
  const drafts = draftPeople(groups, accepted, data);
  setGenders(reader, groups, drafts);
  const unlinked = linkMentions(reader, names, drafts);
  const singles = singlePeople(reader, unlinked, {
    people: drafts.people,
    lowerCase: words.lowerCase,
  });
  return finishPeople(reader, [...drafts.people, ...singles]);
}

/** The runs of capitalised words outside credits, each with the name in it. */
function runNames(reader: Reader): readonly RunName[] {
  const credits = creditSentences(reader);
  return nameRuns(reader, sentenceStyles(reader))
    .filter((run) => credits[run.sentence] !== true && !isCredited(reader, run.first, run.end))
    .map((run) => ({ run, appearance: appearanceIn(reader, run) }));
}

/** Names of several words. Where capitals tell nothing, only those that stand alone and begin with a given name. */
function fullNames(reader: Reader, names: readonly RunName[]): readonly Appearance[] {
  return names
    .map(({ appearance }) => appearance)
    .filter((appearance) => appearance !== null)
    .filter(({ words, run, end }) => {
      if (words.length < 2) return false;
      if (run.style === 'plain') return true;
      const { given } = reader.factsOf(words[0] ?? '');
      return end === run.end && words.length === 2 && given >= SURE_GIVEN_NAME;
    });
}

function articleWords(reader: Reader, names: readonly RunName[]): ArticleWords {
  const alone = new Map<string, number>();
  const inNames = new Set<string>();
  for (const name of names) {
    for (const word of name.appearance?.words ?? []) inNames.add(word);
    const word = wordAlone(reader, name);
    if (word !== null) alone.set(word, (alone.get(word) ?? 0) + 1);
  }
  return { alone, lowerCase: wordsInLowerCase(reader.article, inNames) };
}

/** The word of a name of one word, or one that may be a family name within a sentence ("…, Price said"). */
function wordAlone(reader: Reader, { run, appearance }: RunName): string | null {
  if (appearance !== null)
    return appearance.words.length === 1 ? (appearance.words[0] ?? '') : null;
  if (run.end - run.first > 1 || !reader.word(run.first).isSurnameToo) return null;
  const before = reader.inSentenceOf(run.first).lower(run.first - 1);
  const standsFree = before === '' || reader.data.articles.has(before);
  return standsFree ? null : reader.key(run.first);
}

function wordsInLowerCase(
  article: TokenizedArticle,
  inNames: ReadonlySet<string>,
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { text, lower } of article.tokens)
    if (text === lower && inNames.has(lower)) found.add(lower);
  return found;
}

/** Sets what honorifics before full names, or else the given names, tell of the people's gender. */
function setGenders(reader: Reader, groups: readonly NameGroup[], drafts: Drafts): void {
  for (const group of groups) {
    for (const appearance of group.appearances) {
      const person = drafts.byGroup.get(groupKey(appearance));
      if (person !== undefined) person.gender ??= genderOfTitleAt(reader, appearance.first - 1);
    }
  }
  for (const person of drafts.people)
    person.gender ??= genderOfName(reader.data, person.words[0] ?? '');
}
