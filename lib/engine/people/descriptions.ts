import type { DraftMention, PersonDraft } from './drafts.ts';
import { phraseAfter } from './phrase-after.ts';
import { phraseBefore } from './phrase-before.ts';
import type { Reader } from './reader.ts';

/** What the article says somebody is, in its own words. */
export interface Description {
  readonly text: string;
  /** Lower-case nouns in it that can stand for the person. */
  readonly nouns: readonly string[];
  /** What one is to another person ("his wife", "her rival"). */
  readonly isRelation: boolean;
  /** What a country or a firm may be as well ("ally"). */
  readonly isLoose: boolean;
}

/** All descriptions of a person, in the order of the text, those of headings last. */
export function descriptionsOf(reader: Reader, person: PersonDraft): readonly Description[] {
  const inText: Description[] = [];
  const inHeadings: Description[] = [];
  for (const mention of person.mentions) {
    const found = descriptionsAt(reader, mention);
    (isInHeading(reader, mention) ? inHeadings : inText).push(...found);
  }
  return [...inText, ...inHeadings];
}

/** The description to show: the first that tells an occupation, else the first. */
export function roleOf(descriptions: readonly Description[]): string | null {
  return (descriptions.find(({ isRelation }) => !isRelation) ?? descriptions[0])?.text ?? null;
}

function descriptionsAt(article: Reader, mention: DraftMention): readonly Description[] {
  const reader = article.inSentenceOf(mention.first);
  const before = phraseBefore(reader, mention);
  const after = phraseAfter(reader, mention);
  return [before, after].filter((description) => description !== null);
}

function isInHeading(reader: Reader, { first }: DraftMention): boolean {
  const { article, sentences } = reader.article;
  const sentence = sentences[reader.sentenceOf(first)];
  return sentence !== undefined && article.blocks[sentence.block]?.kind === 'heading';
}
