import { describe, expect, it } from 'vitest';
import type { Person, PersonKind, Quote } from '../../lib/engine/index.ts';
import { marksOf } from '../../lib/palette/marks.ts';

const at = (start: number) => ({ start, end: start + 5 });
const source = (id: string, kind: PersonKind, ...mentions: readonly number[]): Person => {
  return { id, name: id, aliases: [], role: null, kind, mentions: mentions.map(at) };
};
const said = (start: number, speaker: string | null): Quote => {
  const evidence = { step: 'test', chain: [] };
  const rest = { source: null, cue: null, evidence, confidence: 1 };
  return { id: String(start), kind: 'direct', span: at(start), speaker, ...rest };
};
const ranked = (person: Person, rank: number) => {
  return { person, rank, rows: [], counts: { direct: 0, partial: 0, indirect: 0 }, share: 0 };
};

describe('the marks of a report', () => {
  const ada = source('Ada', 'person', 10, 90);
  const office = source('Office', 'organisation', 30);
  const speakers = [ranked(office, 0), ranked(ada, 1)];

  it('are the places of its quotes with the ranks of those who say them', () => {
    const quotes = [said(50, 'Ada'), said(60, 'Office'), said(70, null), said(80, 'Nobody')];
    expect(marksOf({ people: [ada, office], quotes }, { speakers }).quotes).toEqual([
      { ...at(50), rank: 1 },
      { ...at(60), rank: 0 },
      { ...at(70), rank: null },
      { ...at(80), rank: null },
    ]);
  });

  it('are the names of people, and of nothing else', () => {
    const { names } = marksOf({ people: [office, ada], quotes: [] }, { speakers });
    expect(names).toEqual([at(10), at(90)]);
  });

  it('keep a speaker’s rank where only some quotes are marked', () => {
    const { quotes } = marksOf({ people: [], quotes: [said(50, 'Ada')] }, { speakers });
    expect(quotes).toEqual([{ ...at(50), rank: 1 }]);
  });
});
