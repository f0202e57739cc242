import type { Description } from './description.ts';
import { phraseFrom } from './phrase-after.ts';
import type { Reader } from './reader.ts';
import type { Gender } from './types.ts';

const MOST_TOKENS = 80;
const MOST_TOKENS_BACK = 200;
const LONGEST_DESCRIPTION = 4;

/**
 * The description by which the sentence after the one that names somebody calls the same person: "NAME fell. The former
 * mayor was …", "NAME fell. “No,” the striker said".
 *
 * @param sentence the sentence of the name, which must name nobody else
 */
export function phraseNext(
  reader: Reader,
  sentence: number,
  gender: Gender | null,
): Description | null {
  const next = reader.article.sentences[sentence + 1];
  if (next === undefined) return null;
  const bound = reader.inSentenceOf(next.first);
  for (let i = next.first; i < Math.min(next.end, next.first + MOST_TOKENS); i++) {
    const found = standInAt(bound, i, i === next.first);
    if (found === null) continue;
    const isNew = isBroughtUp(reader, found.nouns[0] ?? '', next.first);
    return !isNew && fits(reader, found, gender) ? found : null;
  }
  return null;
}

function standInAt(reader: Reader, index: number, opens: boolean): Description | null {
  const { data } = reader;
  if (!data.definites.has(reader.lower(index))) return null;
  const description = phraseFrom(reader, index);
  if (description === null) return null;
  const after = index + 1 + description.text.split(' ').length;
  const speaks =
    data.speechVerbs.has(reader.lower(index - 1)) || data.speechVerbs.has(reader.lower(after));
  return opens || speaks ? description : null;
}

/** Other nouns ("the judge said") bring up somebody new. */
function fits({ data }: Reader, { text, nouns }: Description, gender: Gender | null): boolean {
  const noun = nouns[0] ?? '';
  const told = data.standIns.get(noun);
  if (told === undefined) return data.formerWords.has(text.split(' ')[0] ?? '');
  return told === null || gender === null || told === gender;
}

/** "A striker …" earlier on: then "the striker" is whoever that was. */
function isBroughtUp(reader: Reader, noun: string, before: number): boolean {
  for (let i = before - 1; i >= Math.max(0, before - MOST_TOKENS_BACK); i--) {
    if (reader.lower(i) === noun && followsIndefinite(reader, i)) return true;
  }
  return false;
}

function followsIndefinite(reader: Reader, noun: number): boolean {
  for (let i = noun - 1; i >= noun - LONGEST_DESCRIPTION; i--) {
    if (reader.data.indefinites.has(reader.lower(i))) return !isApposed(reader, i);
    if (!reader.small(i)) return false;
  }
  return false;
}

/** "NAME, a striker", "NAME is a striker". */
function isApposed(reader: Reader, article: number): boolean {
  return reader.text(article - 1) === ',' || reader.data.copulas.has(reader.lower(article - 1));
}
