import type { Description } from './description.ts';
import type { DraftMention, PersonDraft } from './drafts.ts';
import { phraseAfter } from './phrase-after.ts';
import { phraseBefore } from './phrase-before.ts';
import { phraseNext } from './phrase-next.ts';
import type { Reader } from './reader.ts';

/** "Rep.". */
const ABBREVIATED = /^\p{L}+\.$/u;
const ENDS_ABBREVIATED = /\p{L}\.$/u;

/** All descriptions of a person, in the order of the text, those of headings last. */
export function descriptionsOf(reader: Reader, person: PersonDraft): readonly Description[] {
  const inText: Description[] = [];
  const inHeadings: Description[] = [];
  for (const mention of person.mentions) {
    const found = isInHeading(reader, mention) ? inHeadings : inText;
    const sentence = reader.inSentenceOf(mention.first);
    const before = phraseBefore(sentence, mention.first, mention.end);
    if (before !== null) found.push(before);
    const after = phraseAfter(sentence, mention.end);
    if (after !== null) found.push(after);
  }
  return [...inText, ...inHeadings];
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

function isInHeading(reader: Reader, { first }: DraftMention): boolean {
  const { article, sentences } = reader.article;
  const sentence = sentences[reader.sentenceOf(first)];
  return sentence !== undefined && article.blocks[sentence.block]?.kind === 'heading';
}
