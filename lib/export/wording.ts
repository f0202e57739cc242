import { READER_STEP } from '../corrections/apply.ts';
import type { Article, Coverage, Person, QuoteRow, SpeakerSummary } from '../engine/index.ts';

/** How an exported list shows one row: the kind, the words in marks or bare, and the words of saying. */
export interface RowWords {
  readonly kind: QuoteRow['quote']['kind'];
  /** Quoted words stand in quotation marks; an indirect quote is in the reporter's words and bare. */
  readonly words: string;
  /** "said", or "said the minister" where who spoke is left open; empty if nothing stands there. */
  readonly attribution: string;
  /** Says so where the reader has set the speaker, else empty. */
  readonly correction: string;
}

/** The row's words as they stand in the article, on one line. */
export function rowWords({ quote }: QuoteRow, { text }: Article): RowWords {
  const slice = (span: { start: number; end: number } | null) =>
    span ? text.slice(span.start, span.end).replace(/\s+/gu, ' ').trim() : '';
  const words = slice(quote.span);
  const cue = slice(quote.cue);
  const source = quote.speaker === null ? slice(quote.source) : '';
  return {
    kind: quote.kind,
    words: quote.kind === 'indirect' ? words : `“${words}”`,
    attribution: [cue, source].filter(Boolean).join(' '),
    correction: quote.evidence.step === READER_STEP ? 'speaker corrected by the reader' : '',
  };
}

/** Where the article comes from: site, author and day, as far as the page tells them. */
export function originOf({ siteName, byline, publishedTime }: Article): readonly string[] {
  return [siteName, byline, publishedTime?.slice(0, 10)].filter((part) => typeof part === 'string');
}

/** "Ana Velt, mayor of Lorn" is the name and, where the article gives one, the role. */
export function nameWithRole({ name, role }: Person): string {
  return role === null ? name : `${name}, ${role}`;
}

/** "3 quotes, 61 % of the words". */
export function amountOf({ rows, share }: SpeakerSummary): string {
  return `${counted(rows.length, 'quote')}, ${String(Math.round(share * 100))} % of the words`;
}

/** Says what was not read, or nothing if all was. */
export function coverageSentence({ read, skipped }: Coverage): string | null {
  if (skipped.length === 0) return null;
  if (skipped.some(({ reason }) => reason === 'paywall')) return 'Only the free part was read.';
  const all = read + skipped.length;
  return `Read ${String(read)} of ${counted(all, 'paragraph')}; ${String(skipped.length)} skipped.`;
}

/** "1 quote", "2 quotes". */
export function counted(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}
