import type { Article, Coverage, Report, ReportSummary } from '../../../lib/engine/index.ts';

const TEXT = 'Ferry stays\n\n“It will run,” said Odile Marr.';

/** A page's article; another text makes another article. */
export function articleWith(text = TEXT): Article {
  return {
    url: 'https://news.example/ferry',
    title: 'Ferry stays',
    byline: null,
    siteName: null,
    language: 'en',
    publishedTime: null,
    text,
    blocks: [{ kind: 'heading', span: { start: 0, end: 11 }, author: null, repeats: null }],
  };
}

export const COVERAGE: Coverage = { read: 2, recovered: 0, skipped: [] };

export function reportOn(article: Article): Report {
  return {
    schema: 1,
    article,
    people: [
      {
        id: 'p1',
        name: 'Odile Marr',
        aliases: [],
        role: null,
        kind: 'person',
        mentions: [{ start: 34, end: 44 }],
      },
    ],
    quotes: [
      {
        id: 'q1',
        kind: 'direct',
        span: { start: 14, end: 26 },
        speaker: 'p1',
        source: { start: 34, end: 44 },
        cue: { start: 28, end: 32 },
        evidence: { step: 'cue', chain: [{ start: 34, end: 44 }] },
        confidence: 0.9,
      },
    ],
    coverage: COVERAGE,
  };
}

export function summaryOf({ people, quotes }: Report): ReportSummary {
  const rows = quotes.map((quote) => ({ quote, partials: [] }));
  const counts = { direct: rows.length, partial: 0, indirect: 0 };
  return {
    speakers: people.map((person, rank) => ({ person, rank, rows, counts, share: 1 })),
    mentioned: [],
    unattributed: [],
    quoteCount: quotes.length,
  };
}
