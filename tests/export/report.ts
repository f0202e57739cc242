import type {
  Person,
  Quote,
  QuoteKind,
  Report,
  ReportSummary,
  Span,
} from '../../lib/engine/index.ts';

const title = 'Harbour *stays* open';
const text = `${title}

“We will\nnot close,” said the mayor, Ana Velt. She announced that work begins in May.

Someone shouted “at last”. Bo Tarn listened.`;

function spanOf(words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}

function quote(kind: QuoteKind, words: string, rest: Partial<Quote>): Quote {
  return {
    id: words,
    kind,
    span: spanOf(words),
    speaker: null,
    source: null,
    cue: null,
    evidence: { step: 'by hand', chain: [] },
    confidence: 1,
    ...rest,
  };
}

function person(name: string, role: string | null): Person {
  return { id: name, name, aliases: [], role, kind: 'person', mentions: [spanOf(name)] };
}

const velt = person('Ana Velt', 'mayor of Lorn');
const tarn = person('Bo Tarn', null);
const quotes = [
  quote('direct', 'We will\nnot close,', { speaker: velt.id, cue: spanOf('said') }),
  quote('indirect', 'work begins in May', { speaker: velt.id, cue: spanOf('announced') }),
  quote('partial', 'at last', { source: spanOf('Someone'), cue: spanOf('shouted') }),
] as const;

/** A report with everything that a writer of reports has to show. */
export const report: Report = {
  schema: 1,
  article: {
    url: 'https://lorn.example/a b',
    title,
    byline: 'Ida Holm',
    siteName: 'The Lorn Courier',
    language: 'en',
    publishedTime: '2031-04-05T06:07:08Z',
    text,
    blocks: [],
  },
  people: [velt, tarn],
  quotes,
  coverage: { read: 3, recovered: 0, skipped: [{ reason: 'links', excerpt: 'More' }] },
};

const row = (quoted: Quote) => ({ quote: quoted, partials: [] });

export const summary: ReportSummary = {
  speakers: [
    {
      person: velt,
      rank: 0,
      rows: [row(quotes[0]), row(quotes[1])],
      counts: { direct: 1, partial: 0, indirect: 1 },
      share: 1,
    },
  ],
  mentioned: [tarn],
  unattributed: [row(quotes[2])],
  quoteCount: 3,
};

/** The same article, in which nobody is found. */
export const emptyReport: Report = {
  ...report,
  people: [],
  quotes: [],
  coverage: { read: 3, recovered: 0, skipped: [] },
};

export const emptySummary: ReportSummary = {
  speakers: [],
  mentioned: [],
  unattributed: [],
  quoteCount: 0,
};
