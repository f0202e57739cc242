/**
 * The contract of `lib/engine/types.ts` as it is checked at run time, where a value comes from
 * another part of the extension. Each schema is typed as its interface, so that the compiler finds
 * what drifts apart.
 */
import * as v from 'valibot';
import type {
  Article,
  Block,
  BlockKind,
  Coverage,
  ErrorCode,
  Person,
  PersonKind,
  Quote,
  QuoteKind,
  QuoteRow,
  ReportSummary,
  Span,
  SpeakerSummary,
} from '../engine/index.ts';
import type { MarkedQuote, Marks } from '../palette/marks.ts';

/** Each name of a union once; the compiler complains about one that is missing or unknown. */
const BLOCK_KINDS: { readonly [K in BlockKind]: K } = {
  heading: 'heading',
  standfirst: 'standfirst',
  paragraph: 'paragraph',
  quotation: 'quotation',
  question: 'question',
  listItem: 'listItem',
  caption: 'caption',
  embed: 'embed',
};

const PERSON_KINDS: { readonly [K in PersonKind]: K } = {
  person: 'person',
  organisation: 'organisation',
  group: 'group',
  document: 'document',
  unnamed: 'unnamed',
};

const QUOTE_KINDS: { readonly [K in QuoteKind]: K } = {
  direct: 'direct',
  partial: 'partial',
  indirect: 'indirect',
};

const ERROR_CODES: { readonly [K in ErrorCode]: K } = {
  'no-article': 'no-article',
  'page-forbidden': 'page-forbidden',
  'page-too-large': 'page-too-large',
  'page-gone': 'page-gone',
  'language-unsupported': 'language-unsupported',
  'model-unavailable': 'model-unavailable',
  timeout: 'timeout',
  'bad-message': 'bad-message',
  'file-unreadable': 'file-unreadable',
  'not-text': 'not-text',
  internal: 'internal',
};

/** Messages hold hundreds of numbers and spans, and are checked on the page's thread: one step each. */
const count = v.custom<number>(isCount);
const text = v.string();
const textOrNull = v.nullable(text);

export const spanSchema: v.GenericSchema<Span> = v.custom<Span>(isSpan);

/** Whether a value is a whole number from 0 on. */
export function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function isSpan(value: unknown): value is Span {
  if (typeof value !== 'object' || value === null) return false;
  if (!('start' in value && 'end' in value)) return false;
  const { start, end } = value;
  return isCount(start) && isCount(end) && start <= end;
}

const blockSchema: v.GenericSchema<Block> = v.object({
  kind: v.enum(BLOCK_KINDS),
  span: spanSchema,
  author: textOrNull,
  repeats: v.nullable(count),
});

const articleSchema: v.GenericSchema<Article> = v.object({
  url: textOrNull,
  title: text,
  byline: textOrNull,
  siteName: textOrNull,
  language: text,
  publishedTime: textOrNull,
  text,
  blocks: v.array(blockSchema),
});

const coverageSchema: v.GenericSchema<Coverage> = v.object({
  read: count,
  recovered: count,
  skipped: v.array(v.object({ reason: text, excerpt: text })),
});

/** What the reader finds in a page. */
export const readPageSchema = v.object({ article: articleSchema, coverage: coverageSchema });

const personSchema: v.GenericSchema<Person> = v.object({
  id: text,
  name: text,
  aliases: v.array(text),
  role: textOrNull,
  kind: v.enum(PERSON_KINDS),
  mentions: v.array(spanSchema),
});

const quoteSchema: v.GenericSchema<Quote> = v.object({
  id: text,
  kind: v.enum(QUOTE_KINDS),
  span: spanSchema,
  speaker: textOrNull,
  source: v.nullable(spanSchema),
  cue: v.nullable(spanSchema),
  evidence: v.object({ step: text, chain: v.array(spanSchema) }),
  confidence: v.number(),
});

const rowSchema: v.GenericSchema<QuoteRow> = v.object({
  quote: quoteSchema,
  partials: v.array(quoteSchema),
});

const speakerSchema: v.GenericSchema<SpeakerSummary> = v.object({
  person: personSchema,
  rank: count,
  rows: v.array(rowSchema),
  counts: v.object({ direct: count, partial: count, indirect: count }),
  share: v.number(),
});

export const summarySchema: v.GenericSchema<ReportSummary> = v.object({
  speakers: v.array(speakerSchema),
  mentioned: v.array(personSchema),
  unattributed: v.array(rowSchema),
  quoteCount: count,
});

export const marksSchema: v.GenericSchema<Marks> = v.object({
  quotes: v.array(v.custom<MarkedQuote>(isMarkedQuote)),
  names: v.array(spanSchema),
});

function isMarkedQuote(value: unknown): boolean {
  return isSpan(value) && 'rank' in value && (value.rank === null || isCount(value.rank));
}

export const errorCodeSchema: v.GenericSchema<ErrorCode> = v.enum(ERROR_CODES);
