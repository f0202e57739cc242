import { isAcronym, isInitial } from './initials.ts';
import type { NameRun } from './name-runs.ts';
import type { Reader } from './reader.ts';

/** What may be the name of a person, cut out of its run of capitalised words. */
export interface Appearance {
  /** Tokens of the name itself, without titles. */
  readonly first: number;
  readonly end: number;
  readonly run: NameRun;
  /** The name's words, folded, without "Jr." and its like. */
  readonly words: readonly string[];
  readonly suffix: string | null;
}

const SURE_ENOUGH = 0.6;
const SURE = 1;
const SYLLABLES = /^\p{Lu}\p{Ll}+-\p{Ll}+$/u;
const LETTER = /^\p{L}/u;
const INSIDE_SENTENCE = /^[\p{L}\p{N},]/u;

/**
 * Cuts the name out of a run of capitalised words: titles, nations, offices and firms before it and letters after it fall
 * away ("Philippine Marine Corps Commandant Arturo Halloway" → "Arturo Halloway").
 *
 * @returns null where the run names a thing or a place
 */
export function appearanceIn(reader: Reader, run: NameRun): Appearance | null {
  const end = endOfName(reader, run);
  const suffix = suffixAt(reader, end, run.end);
  const first = startOfName(reader, run, end);
  if (first >= end) return null;
  const words: string[] = [];
  for (let i = first; i < end; i++) {
    const key = reader.key(i);
    if (LETTER.test(key)) words.push(key);
  }
  return { first, end: suffix?.end ?? end, run, words, suffix: suffix?.key ?? null };
}

function endOfName(reader: Reader, run: NameRun): number {
  const { data } = reader;
  let end = run.end;
  while (end > run.first + 1) {
    const key = reader.key(end - 1);
    const isTail = data.suffixes.has(key) || data.postNominals.has(key);
    if (!isTail && reader.text(end - 1) !== ',') break;
    end--;
  }
  return end;
}

function suffixAt(
  reader: Reader,
  end: number,
  limit: number,
): { readonly key: string; readonly end: number } | null {
  const at = reader.text(end) === ',' ? end + 1 : end;
  const key = reader.key(at);
  return at < limit && reader.data.suffixes.has(key) ? { key, end: at + 1 } : null;
}

/** First token of the name: after the last title or foreign word, and after ordinary words that a run begins with. */
function startOfName(reader: Reader, run: NameRun, end: number): number {
  let first = run.first;
  for (let i = run.first; i < end; i++) {
    const isName = i === end - 1 && mayFollow(reader, i, run, first) && endsName(reader, i, first);
    if (!isName && separates(reader, i, i === end - 1, run)) first = i + 1;
  }
  while (first < end - 1 && isOrdinaryBeginning(reader, first, run)) first++;
  return first === run.first ? afterOffice(reader, first, end) : first;
}

/** Whether something stands before the word that a family name may follow: a given name, or "Mr". */
function mayFollow(reader: Reader, i: number, run: NameRun, first: number): boolean {
  return i > first || (i > run.first && reader.word(i - 1).isHonorific);
}

/** "Archbishop of Durrow NAME": the given name after the place of an office. */
function afterOffice(reader: Reader, first: number, end: number): number {
  const { data } = reader;
  const follows = data.nameJoints.has(reader.lower(first - 1)) && reader.word(first - 2).isTitle;
  if (!follows || reader.word(first).given > 0) return first;
  for (let i = first + 1; i < end - 1; i++) if (reader.word(i).given >= SURE_ENOUGH) return i;
  return first;
}

/** Whether the word at `i` cannot be part of the name. */
function separates(reader: Reader, i: number, isLast: boolean, run: NameRun): boolean {
  if (isAcronym(reader, i)) return run.style !== 'capitals';
  const word = reader.word(i);
  if (word.isForeign)
    return isLast || !(isMiddleName(reader, i, run) || isBeforeSyllables(reader, i));
  if (!word.isPrefix) return false;
  const before = reader.word(i - 1);
  const followsGiven = i > run.first && before.given > 0 && !before.isPlace;
  return !(followsGiven && word.isSurnameToo);
}

/** "Sandra Day O'Hare": a word of things that is a family name as well, between a given name and a further word. */
function isMiddleName(reader: Reader, i: number, run: NameRun): boolean {
  const { given, isSurnameToo } = reader.word(i);
  if (given > 0) return true;
  const next = reader.word(i + 1);
  return (
    isSurnameToo &&
    i > run.first &&
    reader.word(i - 1).given === SURE &&
    !next.isForeign &&
    !next.isPrefix
  );
}

/** "Park Min-seo": a family name before a given name of two syllables, whatever else the word means. */
function isBeforeSyllables(reader: Reader, i: number): boolean {
  return SYLLABLES.test(reader.text(i + 1));
}

/** Whether a last word that is in other lists as well is a family name: after "Ada", "J." or "Mr". */
function endsName(reader: Reader, i: number, first: number): boolean {
  const { data } = reader;
  const word = reader.word(i);
  const before = reader.word(i - 1);
  if (before.isHonorific) return word.isSurnameToo || !word.isPrefix;
  if (isInitial(reader, i - 1) && !word.isPrefix) return true;
  if (before.given < SURE_ENOUGH || data.placeBeginnings.has(before.key)) return false;
  const mayEnd = mayBeSurname(reader, i) || isTrade(reader, i, before.given);
  return mayEnd && (i - 1 === first || continuesName(reader, i - 2));
}

function continuesName(reader: Reader, i: number): boolean {
  return reader.word(i).given > 0 || isInitial(reader, i);
}

/** A trade is a family name more often than an office is: "Jack Goldsmith", but "Jordan Governor". */
function isTrade(reader: Reader, i: number, given: number): boolean {
  const { key, isTitle } = reader.word(i);
  return reader.data.roleNouns.has(key) && (!isTitle || given === SURE);
}

function mayBeSurname(reader: Reader, i: number): boolean {
  const { data } = reader;
  const { key, isSurnameToo, isPlace } = reader.word(i);
  return isSurnameToo || isPlace || data.nationalities.has(key);
}

function isOrdinaryBeginning(reader: Reader, i: number, run: NameRun): boolean {
  const { data } = reader;
  const word = reader.word(i);
  if (word.given > 0) return false;
  if (i === run.first && data.roleNouns.has(word.key))
    return reader.word(i + 1).given > 0 || !word.isSurnameToo;
  if (data.particles.has(word.key) || followsTitle(reader, i, run)) return false;
  return word.isPlace || word.isCommon || (i === run.first && isFirstOfSentence(reader, i));
}

/** "Rep. Rio NAME": after a title stands no place. */
function followsTitle(reader: Reader, i: number, run: NameRun): boolean {
  return i > run.first && reader.word(i - 1).isTitle;
}

/** A participle or an adverb that begins a sentence: "Citing NAME", "Certainly NAME". */
function isFirstOfSentence(reader: Reader, i: number): boolean {
  if (INSIDE_SENTENCE.test(reader.inSentenceOf(i).text(i - 1))) return false;
  const { data } = reader;
  const key = reader.key(i);
  const isAdverb = data.adverbEnding.test(key) && reader.word(i + 1).given > 0;
  return isAdverb || data.participleEnding.test(key);
}
