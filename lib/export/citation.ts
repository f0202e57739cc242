import type { Quote, Report } from '../engine/index.ts';
import { nameWithRole, originOf, rowWords } from './wording.ts';

/** What a citation needs beside the report. */
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
export function toCitation(quote: Quote, report: Report, words: CitationWords): string {
  const { article, people } = report;
  const quoted = rowWords({ quote, partials: [] }, article).words;
  const speaker = people.find(({ id }) => id === quote.speaker);
  const source = quote.source && article.text.slice(quote.source.start, quote.source.end);
  const who = speaker === undefined ? source : nameWithRole(speaker);
  const how = quote.kind === 'indirect' ? `${quoted} (${words.paraphrase})` : quoted;
  const said = [how, who].filter(Boolean).join(' — ');
  const sentences = [said, article.title, originOf(article).join(', ')].filter(Boolean);
  return [...sentences.map(ended), words.link].filter((part) => part !== null).join(' ');
}

function ended(sentence: string): string {
  const line = sentence.replace(/\s+/gu, ' ').trim();
  return /[.!?…]["'”’»)]*$/u.test(line) ? line : `${line}.`;
}
