import type { Article, Person, Quote } from '../engine/index.ts';
import { nameWithRole, originOf, rowWords } from './wording.ts';

/** What is cited. */
export interface Cited {
  readonly quote: Quote;
  /** Null where it is left open who spoke. */
  readonly speaker: Person | null;
  readonly article: Article;
}

/** What a citation needs beside it. */
export interface CitationWords {
  /** An address that leads to the very words, or to the page; null if there is none. */
  readonly link: string | null;
  /** Says, in the reader's language, that the words are the reporter's. */
  readonly paraphrase: string;
}

/**
 * Writes one quote as a citation in a line: words, who said them, where and when they stand.
 *
 *     “We stay.” — Ana Velt, mayor of Lorn. Harbour stays open. The Lorn Courier, 2031-04-05. https://…
 */
export function toCitation({ quote, speaker, article }: Cited, words: CitationWords): string {
  const quoted = rowWords({ quote, partials: [] }, article).words;
  const source = quote.source && article.text.slice(quote.source.start, quote.source.end);
  const who = speaker === null ? source : nameWithRole(speaker);
  const how = quote.kind === 'indirect' ? `${quoted} (${words.paraphrase})` : quoted;
  const said = [how, who].filter(Boolean).join(' — ');
  const sentences = [said, article.title, originOf(article).join(', ')].filter(Boolean);
  return [...sentences.map(ended), words.link].filter((part) => part !== null).join(' ');
}

function ended(sentence: string): string {
  const line = sentence.replace(/\s+/gu, ' ').trim();
  return /[.!?…]["'”’»)]*$/u.test(line) ? line : `${line}.`;
}
