import { READER_STEP } from '../corrections/apply.ts';
import type {
  Article,
  Coverage,
  Person,
  QuoteRow,
  ReportSummary,
  SpeakerSummary,
} from '../engine/index.ts';
import { wholePercents } from './whole-percents.ts';
import type { ExportWords } from './words.ts';

/** How an exported list shows one row: the kind, the words in marks or bare, and the words of saying. */
export interface RowWords {
  readonly kind: QuoteRow['quote']['kind'];
  /** Quoted words stand in quotation marks; an indirect quote is in the reporter's words and bare. */
  readonly words: string;
  /** "said", or "said the minister" where who spoke is left open; empty if nothing stands there. */
  readonly attribution: string;
  /** Whether the reader has set the speaker. */
  readonly isCorrected: boolean;
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
    isCorrected: quote.evidence.step === READER_STEP,
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

/** A speaker of an exported list. */
export interface ListedSpeaker extends SpeakerSummary {
  /** "3 quotes, 61% of all quoted words". */
  readonly amount: string;
}

/** The speakers with what they said, in whole per cent that add up to 100, as everywhere. */
export function listedSpeakers(
  { speakers }: ReportSummary,
  words: ExportWords,
): readonly ListedSpeaker[] {
  const percents = wholePercents(speakers.map(({ share }) => share));
  return speakers.map((speaker, at) => ({
    ...speaker,
    amount: `${words.quotes(speaker.rows.length)}, ${words.share(percents[at] ?? 0)}`,
  }));
}

/** Says what was not read, or nothing if all was. */
export function coverageLine({ read, skipped }: Coverage, words: ExportWords): string {
  if (skipped.length === 0) return '';
  if (skipped.some(({ reason }) => reason === 'paywall')) return words.freePart;
  return words.someSkipped({ read, total: read + skipped.length, skipped: skipped.length });
}
