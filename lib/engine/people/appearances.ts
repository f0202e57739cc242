import type { NameRun } from './name-runs.ts';
import {
  givenNameWeight,
  isAcronym,
  isForeignToNames,
  isGivenName,
  isInitial,
  isTitleWord,
} from './name-words.ts';
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
  const words = wordsOf(reader, first, end);
  if (words.length === 0) return null;
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
    if (separates(reader, i, run, end)) first = i + 1;
  }
  while (first < end - 1 && isOrdinaryBeginning(reader, first, run)) first++;
  return first;
}

/** Whether the word at `i` cannot be part of the name. */
function separates(reader: Reader, i: number, run: NameRun, end: number): boolean {
  const { data } = reader;
  const key = reader.key(i);
  if (i === end - 1 && i > run.first && endsNameAfter(reader, i, run)) return false;
  if (isAcronym(reader, i)) return run.style !== 'capitals';
  if (isForeignToNames(data, key)) return !(isGivenName(data, key) && i < end - 1);
  if (!isTitleWord(data, key)) return false;
  const before = reader.key(i - 1);
  const followsGiven = i > run.first && isGivenName(data, before) && !data.places.has(before);
  return !(followsGiven && data.surnamesToo.has(key));
}

/** Whether a last word that is in other lists as well is a family name, for a given name or an initial stands before it. */
function endsNameAfter(reader: Reader, i: number, run: NameRun): boolean {
  const { data } = reader;
  const key = reader.key(i);
  const fits =
    data.surnamesToo.has(key) ||
    data.places.has(key) ||
    data.titles.has(key) ||
    data.nationalities.has(key);
  if (!fits || data.placeBeginnings.has(reader.key(i - 1))) return false;
  const before = reader.key(i - 1);
  if (isInitial(reader, i - 1) && !isAcronym(reader, i - 1)) return true;
  if (data.honorifics.has(before)) return data.surnamesToo.has(key);
  const beforeGiven = reader.key(i - 2);
  const beginsName =
    i - 1 === run.first ||
    isTitleWord(data, beforeGiven) ||
    isGivenName(data, beforeGiven) ||
    isInitial(reader, i - 2);
  return beginsName && givenNameWeight(data, before) >= 0.6;
}

function isOrdinaryBeginning(reader: Reader, i: number, run: NameRun): boolean {
  const { data } = reader;
  const key = reader.key(i);
  const next = reader.key(i + 1);
  if (isGivenName(data, key)) return false;
  if (data.roleNouns.has(key) && i === run.first)
    return isGivenName(data, next) || !data.surnamesToo.has(key);
  if (data.particles.has(key)) return false;
  if (data.places.has(key) || data.commonWords.has(key)) return true;
  const beginsSentence =
    i === run.first && !/^[\p{L}\p{N},]/u.test(reader.inSentenceOf(i).text(i - 1));
  return beginsSentence && /(?:ing|ed|ly)$/u.test(key);
}

function wordsOf(reader: Reader, first: number, end: number): readonly string[] {
  const words: string[] = [];
  for (let i = first; i < end; i++) {
    const key = reader.key(i);
    if (/^[\p{L}]/u.test(key)) words.push(key);
  }
  return words;
}
