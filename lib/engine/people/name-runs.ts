import type { Sentence } from '../text/types.ts';
import type { Reader } from './reader.ts';
import type { SentenceStyle } from './sentence-styles.ts';

/** A run of capitalised words, with the small words inside it: what a name can stand in. */
export interface NameRun {
  readonly first: number;
  readonly end: number;
  readonly sentence: number;
  readonly style: SentenceStyle;
}

const NAME_WORD =
  /^(?!\p{Lu}-)(?:\p{Lu}[\p{L}\p{M}\u00ad]*(?:[.'’-][\p{L}\p{M}\u00ad]+)*\.?|(?:al|el|ad|an|ar|as|ash|at|az|de|d|l)[-'’]\p{Lu}[\p{L}\p{M}'’-]*)$/u;
const SLASHED = /^\p{Lu}[\p{L}\p{M}'’-]*\/\p{L}/u;
const COMPOUND = /-(?<ending>\p{Ll}[\p{Ll}\p{M}]+)$/u;
const OPENING = /^(?:["“‘'(]|``)$/u;
const CLOSING = /^(?:["”’')]|'')$/u;
const MOST_PARTICLES = 3;
const LONGEST_NICKNAME = 3;

/** Finds the runs of capitalised words, in order; a run never crosses a sentence, a possessive or a mark. */
export function nameRuns(reader: Reader, styles: readonly SentenceStyle[]): readonly NameRun[] {
  const runs: NameRun[] = [];
  reader.article.sentences.forEach((sentence, index) => {
    const style = styles[index] ?? 'plain';
    for (let i = sentence.first; i < sentence.end; i++) {
      if (!isNameWord(reader, i, style)) continue;
      const end = endOfRun(reader, i, sentence, style);
      runs.push({ first: i, end, sentence: index, style });
      i = end - 1;
    }
  });
  return runs;
}

function isNameWord(reader: Reader, index: number, style: SentenceStyle): boolean {
  const { text, lower } = reader.at(index);
  if (text === lower) return false;
  if (SLASHED.test(text)) return true;
  if (!NAME_WORD.test(text) || isOutsideNames(reader, lower)) return false;
  if (style !== 'plain' && isWordOfTitles(reader, lower)) return false;
  const ending = COMPOUND.exec(text)?.groups?.['ending'];
  return ending === undefined || isCompoundName(reader, index, ending);
}

function isOutsideNames({ data }: Reader, lower: string): boolean {
  return data.functionWords.has(lower) || data.calendarWords.has(lower);
}

function isWordOfTitles(reader: Reader, lower: string): boolean {
  const { isCommon, isSurnameToo } = reader.factsOf(lower);
  return reader.data.plainVerbs.has(lower) || (isCommon && !isSurnameToo);
}

/** "Dong-hoon" after another name word is a name, "Marchmont-backed" is none; "President-elect" is a title. */
function isCompoundName(reader: Reader, index: number, ending: string): boolean {
  const { data } = reader;
  const key = reader.key(index);
  if (data.titles.has(key) || data.roleNouns.has(key)) return true;
  return !data.compoundEndings.has(ending) && reader.capitalised(index - 1);
}

function endOfRun(reader: Reader, first: number, sentence: Sentence, style: SentenceStyle): number {
  let end = first + 1;
  for (;;) {
    const next = nextInRun(reader, end, style);
    if (next === null || next > sentence.end) return end;
    end = next;
  }
}

/** The end of what goes on with a run at token `i`: a word, particles and a word, a nickname and a word, ", Jr.". */
function nextInRun(reader: Reader, i: number, style: SentenceStyle): number | null {
  if (isNameWord(reader, i, style)) return i + 1;
  const text = reader.text(i);
  if (reader.data.particles.has(text)) return afterParticles(reader, i, style);
  if (text === ',') return isSuffix(reader, i + 1) ? i + 2 : null;
  if (text === ']')
    return isGiven(reader, i - 1) && isNameWord(reader, i + 1, style) ? i + 2 : null;
  return OPENING.test(text) ? afterNickname(reader, i, style) : null;
}

function afterParticles(reader: Reader, first: number, style: SentenceStyle): number | null {
  let i = first;
  while (i - first < MOST_PARTICLES && reader.data.particles.has(reader.text(i))) i++;
  return isNameWord(reader, i, style) ? i + 1 : null;
}

/** `Robert “Bob” Marchmont`, `Kit (Katherine) Marchmont`: the end of the word after the closing mark. */
function afterNickname(reader: Reader, opening: number, style: SentenceStyle): number | null {
  if (!isGiven(reader, opening - 1)) return null;
  let i = opening + 1;
  while (i - opening <= LONGEST_NICKNAME && isNameWord(reader, i, style)) i++;
  if (i === opening + 1 || !CLOSING.test(reader.text(i)) || !isNameWord(reader, i + 1, style))
    return null;
  return reader.key(opening - 1) === reader.key(i + 1) ? null : i + 2;
}

function isSuffix(reader: Reader, index: number): boolean {
  return reader.data.suffixes.has(reader.key(index)) && reader.capitalised(index);
}

function isGiven(reader: Reader, index: number): boolean {
  return reader.word(index).given > 0;
}
