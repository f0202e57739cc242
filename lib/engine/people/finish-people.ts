import { bylineWords } from './credits.ts';
import { descriptionsNext, descriptionsOf, roleOf } from './descriptions.ts';
import type { DraftMention, PersonDraft } from './drafts.ts';
import { genderOfNouns, genderOfPronouns } from './gender.ts';
import type { Reader } from './reader.ts';
import type { NamedPerson } from './types.ts';

/** Turns drafts into people with names, roles and genders, in the order of their first mention. */
export function finishPeople(
  reader: Reader,
  drafts: readonly PersonDraft[],
): readonly NamedPerson[] {
  const byline = bylineWords(reader.article.article.byline);
  const named = drafts
    .filter((draft) => draft.mentions.length > 0 && !isAuthor(reader, draft, byline))
    .map((draft) => ({ ...draft, mentions: [...draft.mentions].sort((a, b) => a.first - b.first) }))
    .sort((a, b) => (a.mentions[0]?.first ?? 0) - (b.mentions[0]?.first ?? 0));
  const namesIn = countNames(reader, named);
  return named.map((draft) => finish(reader, draft, namesIn));
}

function finish(
  reader: Reader,
  draft: PersonDraft,
  namesIn: ReadonlyMap<number, number>,
): NamedPerson {
  const beside = descriptionsOf(reader, draft);
  const descriptions = beside.length > 0 ? beside : descriptionsNext(reader, draft, namesIn);
  const name = fullestName(reader, draft);
  return {
    name,
    aliases: aliasesOf(reader, draft, name),
    role: roleOf(descriptions),
    gender:
      draft.gender ??
      genderOfNouns(reader.data, descriptions) ??
      genderOfPronouns(reader, draft, namesIn),
    roleWords: [...new Set(descriptions.flatMap(({ nouns }) => nouns))],
    mentions: draft.mentions.map(({ first, end, form }) => ({
      start: reader.at(first).start,
      end: reader.at(end - 1).end,
      form,
    })),
  };
}

/** Whoever wrote the article is nobody in it, unless quoted. */
function isAuthor(reader: Reader, draft: PersonDraft, byline: ReadonlySet<string>): boolean {
  if (draft.words.length < 2 || !draft.words.every((word) => byline.has(word))) return false;
  return !draft.mentions.some(
    ({ first, end }) =>
      reader.data.speechVerbs.has(reader.lower(end)) ||
      reader.data.speechVerbs.has(reader.lower(first - 1)),
  );
}

function countNames(reader: Reader, drafts: readonly PersonDraft[]): ReadonlyMap<number, number> {
  const count = new Map<number, number>();
  for (const draft of drafts) {
    for (const sentence of new Set(draft.mentions.map(({ first }) => reader.sentenceOf(first))))
      count.set(sentence, (count.get(sentence) ?? 0) + 1);
  }
  return count;
}

/** The fullest form in the text; what stands in capitals alone is written as elsewhere, or with capitals first. */
function fullestName(reader: Reader, draft: PersonDraft): string {
  const texts = draft.mentions.map((mention) => textOf(reader, mention, draft));
  const written = new Map(
    texts
      .filter((text) => !isInCapitals(text))
      .flatMap((text) => text.split(' ').map((word) => [word.toUpperCase(), word])),
  );
  const names = texts.map((text) => (isInCapitals(text) ? inNameCase(text, written) : text));
  return names.reduce((best, name) => (name.length > best.length ? name : best), '');
}

function isInCapitals(text: string): boolean {
  return text === text.toUpperCase();
}

function textOf(reader: Reader, { first, end }: DraftMention, draft: PersonDraft): string {
  const isPeer = draft.words.length === 1 && reader.data.peerage.has(reader.key(first - 1));
  return reader.slice(isPeer ? first - 1 : first, end).replaceAll(']', '');
}

function aliasesOf(reader: Reader, draft: PersonDraft, name: string): readonly string[] {
  const seen = new Set([name.toLowerCase()]);
  const aliases: string[] = [];
  for (const mention of draft.mentions) {
    const text = textOf(reader, mention, draft);
    if (seen.has(text.toLowerCase())) continue;
    seen.add(text.toLowerCase());
    aliases.push(text);
  }
  return aliases;
}

function inNameCase(text: string, written: ReadonlyMap<string, string>): string {
  return text.replace(/\S+/gu, (word) => written.get(word) ?? withCapitalsFirst(word));
}

function withCapitalsFirst(text: string): string {
  return text.replace(
    /\p{L}[\p{L}\p{M}]*/gu,
    (word) => word.charAt(0) + word.slice(1).toLowerCase(),
  );
}
