import { describe, expect, it } from 'vitest';
import { summarize } from '../../../lib/engine/report/summary.ts';
import type {
  Person,
  PersonKind,
  Quote,
  QuoteKind,
  QuoteRow,
  Report,
} from '../../../lib/engine/types.ts';
import { articleOf } from '../article.ts';

const ann = personOf('ann');
const ben = personOf('ben');

function personOf(id: string, kind: PersonKind = 'person'): Person {
  return { id, name: id, aliases: [], role: null, kind, mentions: [] };
}

function quoteOf(
  speaker: string | null,
  kind: QuoteKind,
  start: number,
  end: number,
  id = `${kind}@${start}`,
): Quote {
  const evidence = { step: 'test', chain: [] };
  const span = { start, end };
  return { id, kind, span, speaker, source: null, cue: null, evidence, confidence: 1 };
}

function summaryOf(people: readonly Person[], quotes: readonly Quote[]) {
  const coverage = { read: 1, recovered: 0, skipped: [] };
  const report: Report = { schema: 1, article: articleOf('x'), people, quotes, coverage };
  return summarize(report);
}

/** Each row as the id of its quote, with the ids of its partials in brackets. */
function outline(rows: readonly QuoteRow[] | undefined): string[] {
  return (rows ?? []).map(({ quote, partials }) =>
    [quote.id, ...partials.map(({ id }) => `(${id})`)].join(' '),
  );
}

describe('summarize: speakers', () => {
  it('ranks speakers by their first quote, in whatever order people and quotes are given', () => {
    const { speakers } = summaryOf(
      [ann, ben],
      [
        quoteOf('ann', 'direct', 40, 50),
        quoteOf('ben', 'direct', 60, 70),
        quoteOf('ben', 'direct', 10, 20),
      ],
    );
    expect(speakers.map(({ person, rank }) => [person.id, rank])).toEqual([
      ['ben', 0],
      ['ann', 1],
    ]);
    expect(outline(speakers[0]?.rows)).toEqual(['direct@10', 'direct@60']);
  });

  it('lists people without quotes as mentioned, but no organisation, group or document', () => {
    const others = (['organisation', 'group', 'document', 'unnamed'] as const).map((kind) =>
      personOf(kind, kind),
    );
    const { mentioned } = summaryOf([...others, ann, ben], [quoteOf('ann', 'direct', 0, 5)]);
    expect(mentioned).toEqual([ben]);
  });

  it('makes an organisation that is quoted a speaker', () => {
    const firm = personOf('firm', 'organisation');
    expect(summaryOf([firm], [quoteOf('firm', 'indirect', 0, 5)]).speakers[0]?.person).toBe(firm);
  });

  it('leaves open the quotes without a speaker, and those whose speaker is nobody listed', () => {
    const { speakers, unattributed } = summaryOf(
      [ann],
      [quoteOf('nobody', 'direct', 10, 20), quoteOf(null, 'direct', 0, 5)],
    );
    expect(speakers).toEqual([]);
    expect(outline(unattributed)).toEqual(['direct@0', 'direct@10']);
  });
});

describe('summarize: rows', () => {
  const cases: Record<string, { quotes: Quote[]; rows: string[] }> = {
    'a partial inside an indirect quote joins its row': {
      quotes: [quoteOf('ann', 'indirect', 0, 50), quoteOf('ann', 'partial', 10, 20)],
      rows: ['indirect@0 (partial@10)'],
    },
    'also where both begin at once and the partial is given first': {
      quotes: [quoteOf('ann', 'partial', 0, 20), quoteOf('ann', 'indirect', 0, 50)],
      rows: ['indirect@0 (partial@0)'],
    },
    'several partials join one row in their order': {
      quotes: [
        quoteOf('ann', 'partial', 30, 40),
        quoteOf('ann', 'indirect', 0, 50),
        quoteOf('ann', 'partial', 10, 20),
      ],
      rows: ['indirect@0 (partial@10) (partial@30)'],
    },
    'a partial that reaches beyond the indirect quote is a row of its own': {
      quotes: [quoteOf('ann', 'indirect', 0, 50), quoteOf('ann', 'partial', 40, 60)],
      rows: ['indirect@0', 'partial@40'],
    },
    'a partial after the indirect quote is a row of its own': {
      quotes: [quoteOf('ann', 'indirect', 0, 50), quoteOf('ann', 'partial', 50, 60)],
      rows: ['indirect@0', 'partial@50'],
    },
    'of two indirect quotes around it, a partial joins the inner one': {
      quotes: [
        quoteOf('ann', 'indirect', 0, 90),
        quoteOf('ann', 'indirect', 5, 50),
        quoteOf('ann', 'partial', 10, 20),
        quoteOf('ann', 'partial', 60, 70),
      ],
      rows: ['indirect@0 (partial@60)', 'indirect@5 (partial@10)'],
    },
    'a direct quote inside an indirect one stays a row': {
      quotes: [quoteOf('ann', 'indirect', 0, 50), quoteOf('ann', 'direct', 10, 20)],
      rows: ['indirect@0', 'direct@10'],
    },
    'a partial inside a direct quote stays a row': {
      quotes: [quoteOf('ann', 'direct', 0, 50), quoteOf('ann', 'partial', 10, 20)],
      rows: ['direct@0', 'partial@10'],
    },
  };

  it.each(Object.entries(cases))('%s', (_name, { quotes, rows }) => {
    expect(outline(summaryOf([ann], quotes).speakers[0]?.rows)).toEqual(rows);
  });

  it("keeps a partial apart from another speaker's indirect quote", () => {
    const { speakers } = summaryOf(
      [ann, ben],
      [quoteOf('ann', 'indirect', 0, 50), quoteOf('ben', 'partial', 10, 20)],
    );
    expect(speakers.map(({ rows }) => outline(rows))).toEqual([['indirect@0'], ['partial@10']]);
  });

  it('groups the quotes left open in the same way', () => {
    const quotes = [quoteOf(null, 'indirect', 0, 50), quoteOf(null, 'partial', 10, 20)];
    expect(outline(summaryOf([], quotes).unattributed)).toEqual(['indirect@0 (partial@10)']);
  });

  it('counts rows, by the kind of their quote and in all', () => {
    const { speakers, quoteCount } = summaryOf(
      [ann],
      [
        quoteOf('ann', 'indirect', 0, 50),
        quoteOf('ann', 'partial', 10, 20),
        quoteOf('ann', 'partial', 60, 70),
        quoteOf('ann', 'direct', 80, 90),
        quoteOf('ann', 'direct', 100, 110),
        quoteOf(null, 'direct', 120, 130),
      ],
    );
    expect(speakers[0]?.counts).toEqual({ direct: 2, partial: 1, indirect: 1 });
    expect(quoteCount).toBe(5);
  });
});

describe('summarize: shares', () => {
  function sharesOf(...quotes: Quote[]): number[] {
    return summaryOf([ann, ben], quotes).speakers.map(({ share }) => share);
  }

  it('counts overlapping spans of one speaker once', () => {
    expect(
      sharesOf(
        quoteOf('ann', 'indirect', 0, 60),
        quoteOf('ann', 'partial', 10, 20),
        quoteOf('ben', 'direct', 100, 140),
      ),
    ).toEqual([0.6, 0.4]);
  });

  it('leaves quotes without a speaker out of the whole', () => {
    expect(sharesOf(quoteOf('ann', 'direct', 0, 10), quoteOf(null, 'direct', 20, 90))).toEqual([1]);
  });

  it('takes the whole as a union too, where the words of two speakers overlap', () => {
    expect(sharesOf(quoteOf('ann', 'indirect', 0, 100), quoteOf('ben', 'direct', 50, 100))).toEqual(
      [1, 0.5],
    );
  });

  it('is 0 where there are no words at all', () => {
    expect(sharesOf(quoteOf('ann', 'direct', 5, 5))).toEqual([0]);
  });
});

it('summarizes an empty report', () => {
  expect(summaryOf([], [])).toEqual({
    speakers: [],
    mentioned: [],
    unattributed: [],
    quoteCount: 0,
  });
});
