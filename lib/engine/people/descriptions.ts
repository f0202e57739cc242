import type { Description } from './description.ts';
import type { DraftMention, PersonDraft } from './drafts.ts';
import { phraseAfter } from './phrase-after.ts';
import { phraseBefore } from './phrase-before.ts';
import { phraseNext } from './phrase-next.ts';
import type { Reader } from './reader.ts';

/** "Rep.". */
const ABBREVIATED = /^\p{L}+\.$/u;
const ENDS_ABBREVIATED = /\p{L}\.$/u;

/** All descriptions of a person, in the order of the text, those of titles and standfirsts last: they are short of words. */
export function descriptionsOf(reader: Reader, person: PersonDraft): readonly Description[] {
  const inText: Description[] = [];
  const inTitles: Description[] = [];
  for (const mention of person.mentions) {
    const found = isInTitle(reader, mention) ? inTitles : inText;
    const sentence = reader.inSentenceOf(mention.first);
    const before = phraseBefore(sentence, mention.first, mention.end);
    if (before !== null) found.push(before);
    const after = phraseAfter(sentence, mention.end);
    if (after !== null) found.push(after);
  }
  return [...inText, ...inTitles];
}

/**
 * Descriptions that stand for a person in the sentences after those that name nobody else.
 *
 * @param namesIn how many people each sentence names
 */
export function descriptionsNext(
  reader: Reader,
  { mentions, gender }: PersonDraft,
  namesIn: ReadonlyMap<number, number>,
): readonly Description[] {
  return mentions
    .map(({ first }) => reader.sentenceOf(first))
    .filter((sentence) => namesIn.get(sentence) === 1)
    .map((sentence) => phraseNext(reader, sentence, gender))
    .filter((description) => description !== null);
}

/** The description to show: the first that tells more than a relation or an abbreviated title, else the first. */
export function roleOf(descriptions: readonly Description[]): string | null {
  const telling = descriptions.filter(({ isRelation }) => !isRelation);
  const [first = descriptions[0]] = telling;
  if (first === undefined || !ABBREVIATED.test(first.text)) return first?.text ?? null;
  return (telling.find(({ text }) => !ENDS_ABBREVIATED.test(text)) ?? first).text;
}

function isInTitle(reader: Reader, { first }: DraftMention): boolean {
  const { article, sentences } = reader.article;
  const sentence = sentences[reader.sentenceOf(first)];
  const kind = sentence && article.blocks[sentence.block]?.kind;
  return kind === 'heading' || kind === 'standfirst';
}
