import { describe, expect, it } from 'vitest';
import { applyCorrections } from '../../lib/corrections/apply.ts';
import { personRef, quoteRef } from '../../lib/corrections/references.ts';
import { shownReport } from '../../lib/corrections/shown.ts';
import type { Correction } from '../../lib/corrections/types.ts';
import { makeReport } from '../components/stories/make-report.ts';

const REPORT = makeReport({
  title: 'The bridge of Ollen stays shut',
  paragraphs: [
    '“It is the bearings,” said engineer Vera Holt. “They are worn,” Holt added.',
    'Her brother Ivo Holt, who runs the kiosk, sees it otherwise.',
    '“It is the money,” Holt said. The Bridge Trust said that “work goes on”.',
    '“It is the money,” somebody called. Blue Monday was all that Ralf Orne sang.',
  ],
  people: [
    { name: 'Vera Holt', role: 'engineer', mentions: ['Vera Holt'] },
    { name: 'Ivo Holt', mentions: ['Ivo Holt'] },
    { name: 'Bridge Trust', kind: 'organisation', mentions: ['Bridge Trust'] },
    { name: 'Blue Monday', mentions: ['Blue Monday'] },
    { name: 'Ralf Orne', mentions: ['Ralf Orne'] },
  ],
  quotes: [
    { kind: 'direct', words: 'It is the bearings,', speaker: 'Vera Holt', source: 'Vera Holt' },
    { kind: 'direct', words: 'They are worn,', speaker: 'Vera Holt', confidence: 0.7 },
    { kind: 'direct', words: 'It is the money,', speaker: 'Vera Holt', confidence: 0.5 },
    { kind: 'partial', words: 'work goes on', speaker: 'Bridge Trust' },
  ],
});

const { article, people, quotes } = REPORT;
const [vera, ivo, trust, song] = people;
const money = quoteRef(article, quotes[2]!);

/** Who says what after the corrections: words → name. */
function said(corrections: readonly Correction[]): Readonly<Record<string, string | null>> {
  const { report } = applyCorrections(REPORT, corrections);
  const nameOf = (id: string | null) => report.people.find((one) => one.id === id)?.name ?? null;
  return Object.fromEntries(
    report.quotes.map(({ span, speaker }) => [
      article.text.slice(span.start, span.end),
      nameOf(speaker),
    ]),
  );
}

describe('another speaker', () => {
  it('is one of the article', () => {
    const correction = { kind: 'speaker', quote: money, speaker: personRef(ivo!) } as const;
    expect(said([correction])['It is the money,']).toBe('Ivo Holt');
    const { report, quotes: readers, people: named } = applyCorrections(REPORT, [correction]);
    expect(report.quotes[2]).toMatchObject({
      confidence: 1,
      evidence: { step: 'reader', chain: [] },
    });
    expect([...readers]).toEqual([quotes[2]!.id]);
    expect([...named]).toEqual([]);
  });

  it('is somebody whom only the reader names, once and for all further quotes', () => {
    const speaker = { name: 'Tilda Renk', at: null };
    const all = [0, 1].map((at) => ({
      kind: 'speaker' as const,
      quote: quoteRef(article, quotes[at]!),
      speaker,
    }));
    expect(said(all)).toMatchObject({
      'It is the bearings,': 'Tilda Renk',
      'They are worn,': 'Tilda Renk',
    });
    const { report, people: named } = applyCorrections(REPORT, all);
    expect(report.people.filter(({ name }) => name === 'Tilda Renk')).toHaveLength(1);
    expect([...named]).toEqual(['r1']);
  });

  it('is nobody who can be told', () => {
    expect(said([{ kind: 'speaker', quote: money, speaker: null }])['It is the money,']).toBeNull();
  });

  it('is found again where the article has grown, by the words and the nearest place', () => {
    const before = 'An earlier paragraph. It is the money, they say.\n\n';
    const moved = REPORT.quotes.map((quote) => {
      const { start, end } = quote.span;
      return { ...quote, span: { start: start + before.length, end: end + before.length } };
    });
    const grown = {
      ...REPORT,
      article: { ...article, text: before + article.text },
      quotes: moved,
    };
    const { report } = applyCorrections(grown, [
      { kind: 'speaker', quote: money, speaker: personRef(ivo!) },
    ]);
    expect(report.quotes[2]!.speaker).toBe(ivo!.id);
  });
});

describe('people', () => {
  it('who are one are merged, with their names and quotes', () => {
    const { report, people: readers } = applyCorrections(REPORT, [
      { kind: 'merge', person: personRef(vera!), into: personRef(ivo!) },
    ]);
    const [both] = report.people;
    expect(both).toMatchObject({ name: 'Ivo Holt', aliases: ['Vera Holt'], role: 'engineer' });
    expect(both!.mentions).toEqual([...vera!.mentions, ...ivo!.mentions]);
    expect(report.quotes[0]!.speaker).toBe(both!.id);
    expect([...readers]).toEqual([both!.id]);
  });

  it('who are two are split, each with what was said under the name', () => {
    const first = article.text.indexOf('Holt said');
    const shortly = { start: first, end: first + 'Holt'.length };
    const known = { ...vera!, aliases: ['Holt'], mentions: [...vera!.mentions, shortly] };
    const report = {
      ...REPORT,
      people: [known, ...people.slice(1)],
      quotes: quotes.map((one, at) => (at === 2 ? { ...one, source: shortly } : one)),
    };
    const after = applyCorrections(report, [
      { kind: 'split', person: personRef(known), alias: 'Holt' },
    ]).report;
    expect(after.people.slice(0, 2)).toEqual([
      { ...known, aliases: [], mentions: vera!.mentions },
      { ...known, id: 'r1', name: 'Holt', aliases: [], role: null, mentions: [shortly] },
    ]);
    expect(after.quotes.map(({ speaker }) => speaker)).toEqual([
      vera!.id,
      vera!.id,
      'r1',
      trust!.id,
    ]);
  });

  it('who are none go, and leave their quotes open', () => {
    const gone = (person: typeof song) =>
      applyCorrections(REPORT, [{ kind: 'not-a-person', person: personRef(person!) }]);
    expect(gone(song).report.people.map(({ name }) => name)).not.toContain('Blue Monday');
    expect(gone(song).report.quotes).toEqual(quotes);
    expect(gone(trust).report.quotes[3]).toMatchObject({ speaker: null, confidence: 1 });
  });
});

describe('corrections', () => {
  it('take away what is no quote', () => {
    expect(Object.keys(said([{ kind: 'not-a-quote', quote: money }]))).not.toContain(
      'It is the money,',
    );
  });

  it('see what the earlier ones left', () => {
    const all: readonly Correction[] = [
      { kind: 'merge', person: personRef(vera!), into: personRef(ivo!) },
      { kind: 'speaker', quote: money, speaker: personRef(vera!) },
    ];
    // Vera is Ivo by then, so that her name alone makes a person of the reader's.
    expect(said(all)['It is the money,']).toBe('Vera Holt');
    expect(said(all)['They are worn,']).toBe('Ivo Holt');
  });

  it('about what is no longer there do nothing, and are told apart', () => {
    const lost: readonly Correction[] = [
      { kind: 'not-a-quote', quote: { words: 'gone', at: 0 } },
      { kind: 'speaker', quote: { words: 'gone', at: 0 }, speaker: null },
      { kind: 'merge', person: personRef(vera!), into: { name: 'Nobody Here', at: 0 } },
      { kind: 'merge', person: personRef(vera!), into: personRef(vera!) },
      { kind: 'split', person: personRef(vera!), alias: 'Holt' },
      { kind: 'not-a-person', person: { name: 'Nobody Here', at: null } },
    ];
    const { report, idle } = applyCorrections(REPORT, lost);
    expect(report).toEqual(REPORT);
    expect([...idle]).toEqual(lost);
  });

  it('leave the report itself as it is', () => {
    const before = structuredClone(REPORT);
    applyCorrections(REPORT, [
      { kind: 'merge', person: personRef(vera!), into: personRef(ivo!) },
      { kind: 'not-a-quote', quote: money },
    ]);
    expect(REPORT).toEqual(before);
  });
});

describe('what is shown', () => {
  it('leaves open who spoke where it is less sure than wanted, unless the reader said so', () => {
    const own = { kind: 'speaker', quote: money, speaker: personRef(ivo!) } as const;
    const speakers = (corrections: readonly Correction[], least: number) =>
      shownReport(REPORT, corrections, least).report.quotes.map(({ speaker }) => speaker);
    expect(speakers([], 0)).toEqual(quotes.map(({ speaker }) => speaker));
    expect(speakers([], 0.6)).toEqual([vera!.id, vera!.id, null, trust!.id]);
    expect(speakers([own], 0.85)).toEqual([vera!.id, null, ivo!.id, trust!.id]);
  });
});
