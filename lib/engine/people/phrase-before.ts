import type { Description } from './descriptions.ts';
import type { DraftMention } from './drafts.ts';
import { headNouns, isAge, isModifier, isRoleAt } from './phrase-words.ts';
import { pluralBefore } from './plural-roles.ts';
import type { Reader } from './reader.ts';
import { isLooseRole, roleNounOf } from './role-words.ts';

const CLOSING_QUOTE = /^(?:["”’]|'')$/u;
const OPENING_QUOTE = /^(?:["“‘]|``)$/u;
const POSSESSIVE = /^['’]s?$/u;
const CLOSED = /^(?:[,.;:)—–]|['’]s?)?$/u;
const MOST_TOKENS = 14;

/**
 * The description directly before a name: "Lithuanian President NAME", "fisheries bureau spokesman NAME", "his wife, NAME,",
 * "the shooter, identified as NAME", "students Ada Halloway and NAME".
 *
 * @param reader bound to the sentence of the name
 */
export function phraseBefore(reader: Reader, mention: DraftMention): Description | null {
  const end = endOfPhrase(reader, mention.first);
  if (end === null) return pluralPhrase(reader, mention.first);
  const { first, isOwned, isDefinite } = new PhraseWalk(reader, end).walk();
  const isApposed = reader.text(end) === ',' && end === mention.first - 1;
  if (isApposed && !isOwned && !(isDefinite && CLOSED.test(reader.text(mention.end)))) return null;
  const trimmed = withoutRanks(reader, first, end);
  return first < trimmed ? describe(reader, first, trimmed) : null;
}

/** End of the description before a name: before honorifics, a comma, "identified as". */
function endOfPhrase(reader: Reader, name: number): number | null {
  const { data } = reader;
  let end = name;
  while (isHonorific(reader, end - 1)) end--;
  if (data.namingParticiples.has(reader.lower(end - 2)) && reader.lower(end - 1) === 'as') end -= 2;
  if (reader.text(end - 1) === ',') end--;
  return isRoleAt(reader, end - 1) || endsInOffice(reader, end) ? end : null;
}

function isHonorific(reader: Reader, index: number): boolean {
  const { data } = reader;
  const key = reader.key(index);
  return reader.capitalised(index) && (data.honorifics.has(key) || data.peerage.has(key));
}

/** "Secretary of State", "Minister for Health": a title, a preposition and what it rules. */
function endsInOffice(reader: Reader, end: number): boolean {
  for (let i = end - 1; i >= end - 5; i--) {
    if (reader.data.prepositions.has(reader.lower(i)))
      return isRoleAt(reader, i - 1) && reader.capitalised(i - 1);
    if (!reader.capitalised(i)) return false;
  }
  return false;
}

/** Walks from the end of a description to its beginning. */
class PhraseWalk {
  readonly #reader: Reader;
  readonly #end: number;
  #isOwned = false;
  #isDefinite = false;

  constructor(reader: Reader, end: number) {
    this.#reader = reader;
    this.#end = end;
  }

  walk(): { readonly first: number; readonly isOwned: boolean; readonly isDefinite: boolean } {
    let first = this.#end;
    while (!this.#reader.data.possessives.has(this.#reader.lower(first))) {
      const next = this.#before(first);
      if (next === null || this.#end - next > MOST_TOKENS) break;
      first = next;
    }
    return { first, isOwned: this.#isOwned, isDefinite: this.#isDefinite };
  }

  /** First token of what goes on with the description to the left of token `first`; null where it begins. */
  #before(first: number): number | null {
    const reader = this.#reader;
    const i = first - 1;
    const { text, lower } = reader.at(i);
    if (POSSESSIVE.test(text) && /[\p{L}.]$/u.test(reader.text(i - 1))) return this.#owner(i - 1);
    if (reader.data.possessives.has(lower)) return this.#owner(i);
    if (reader.data.articles.has(lower)) return this.#article(i);
    if (text === ')') return this.#opening(i, /^\($/u, 4);
    if (CLOSING_QUOTE.test(text) && first < this.#end) return this.#opening(i, OPENING_QUOTE, 8);
    if (reader.data.prepositions.has(lower)) return this.#office(i);
    return this.#isPart(i) ? i : null;
  }

  #owner(index: number): number | null {
    if (index === this.#end - 1) return null;
    this.#isOwned = true;
    return index;
  }

  #article(index: number): number | null {
    if (this.#reader.lower(index) === 'the') this.#isDefinite = true;
    if (this.#isOwned) return index;
    return this.#isInName(index - 1) ? index : null;
  }

  #opening(closing: number, mark: RegExp, most: number): number | null {
    if (this.#reader.text(closing - 1) === ',') return null;
    for (let i = closing - 1; i >= closing - most; i--) {
      if (mark.test(this.#reader.text(i))) return this.#reader.capitalised(i + 1) ? i : null;
    }
    return null;
  }

  /** "Minister for" before "Health", "Party of" before "Japan leader". */
  #office(preposition: number): number | null {
    const reader = this.#reader;
    if (this.#isInName(preposition)) return preposition;
    for (let i = preposition + 1; i < this.#end; i++) if (isRoleAt(reader, i)) return null;
    return isRoleAt(reader, preposition - 1) ? preposition - 1 : null;
  }

  /** Whether a small word stands within a name of several capitalised words: "Party for the People". */
  #isInName(preposition: number): boolean {
    const reader = this.#reader;
    if (!/^(?:of|for)$/u.test(reader.lower(preposition))) return false;
    const next = reader.lower(preposition + 1) === 'the' ? preposition + 2 : preposition + 1;
    return (
      next < this.#end - 1 &&
      reader.capitalised(next) &&
      reader.capitalised(preposition - 1) &&
      reader.data.thingWords.has(reader.key(preposition - 1))
    );
  }

  #isPart(i: number): boolean {
    const reader = this.#reader;
    const { text, lower } = reader.at(i);
    if (!/^\p{L}|^\d+-/u.test(text) || isPlural(reader, i)) return false;
    const beginsSentence = reader.text(i - 1) === '' || /^["“‘]$/u.test(reader.text(i - 1));
    if (reader.capitalised(i) && !beginsSentence) return !reader.data.functionWords.has(lower);
    const isInfinitive = reader.data.infinitiveMarkers.has(reader.lower(i - 1));
    return isModifier(reader, lower) && (!isInfinitive || isRoleAt(reader, i));
  }
}

/** "candidates": what goes before it describes several people. */
function isPlural(reader: Reader, index: number): boolean {
  return reader.small(index) && reader.data.pluralRoles.has(reader.key(index));
}

/** Drops ranks at the end where a fuller description stands before them. */
function withoutRanks(reader: Reader, first: number, end: number): number {
  let trimmed = end;
  while (trimmed > first && isRank(reader, trimmed - 1)) trimmed--;
  return trimmed > first && isRoleAt(reader, trimmed - 1) ? trimmed : end;
}

/** "Brigadier General", but not "Attorney General". */
function isRank(reader: Reader, index: number): boolean {
  const { data } = reader;
  if (!reader.capitalised(index) || !data.ranks.has(reader.key(index))) return false;
  return !data.offices.has(`${reader.key(index - 1)} ${reader.key(index)}`);
}

function describe(reader: Reader, start: number, end: number): Description {
  const { data } = reader;
  const nouns = headNouns(reader, start, end);
  const isKin = nouns.some((noun) => data.kinship.has(noun));
  let first = start;
  if (!isKin && isAge(reader.lower(first)) && first < end - 1) first++;
  const head = reader.key(end - 1);
  return {
    text: reader.slice(first, end),
    nouns,
    isRelation: isKin || data.relationNouns.has(head),
    isLoose: isLooseRole(data, head),
  };
}

/** "Sens. Halloway and NAME": the noun before the list, in the singular. */
function pluralPhrase(reader: Reader, name: number): Description | null {
  const { data } = reader;
  const at = pluralBefore(reader, name);
  const noun = at === null ? undefined : data.pluralRoles.get(reader.key(at));
  if (at === null || noun === undefined) return null;
  let first = at;
  while (isDescriptive(reader, first - 1)) first--;
  const head = reader.capitalised(at) ? noun.charAt(0).toUpperCase() + noun.slice(1) : noun;
  const text = `${first < at ? `${reader.slice(first, at)} ` : ''}${head}${reader.text(at).endsWith('.') ? '.' : ''}`;
  return {
    text,
    nouns: [roleNounOf(data, noun)],
    isRelation: data.kinship.has(noun) || data.relationNouns.has(noun),
    isLoose: isLooseRole(data, noun),
  };
}

function isDescriptive(reader: Reader, index: number): boolean {
  const { lower, text } = reader.at(index);
  if (!/^\p{L}/u.test(text) || reader.data.possessives.has(lower)) return false;
  return isModifier(reader, lower) && reader.text(index - 1) !== '';
}
