import type { Description } from './description.ts';
import type { DraftMention, PersonDraft } from './drafts.ts';
import { phraseAfter } from './phrase-after.ts';
import { phraseBefore } from './phrase-before.ts';
import type { Reader } from './reader.ts';

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

/** The description to show: the first that tells more than a relation, else the first. */
export function roleOf(descriptions: readonly Description[]): string | null {
  return (descriptions.find(({ isRelation }) => !isRelation) ?? descriptions[0])?.text ?? null;
}

function isInHeading(reader: Reader, { first }: DraftMention): boolean {
  const { article, sentences } = reader.article;
  const sentence = sentences[reader.sentenceOf(first)];
  return sentence !== undefined && article.blocks[sentence.block]?.kind === 'heading';
}
