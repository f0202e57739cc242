import type { Description } from './description.ts';
import { phraseFrom } from './phrase-after.ts';
import type { Reader } from './reader.ts';
import type { Gender } from './types.ts';

const MOST_TOKENS = 80;

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
    if (found !== null) return fits(reader, found, gender) ? found : null;
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
