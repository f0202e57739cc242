import { describe, expect, it } from 'vitest';

import type { GoldQuote } from '../../../scripts/evaluate/reports/gold-report.ts';
import { scoreReports } from '../../../scripts/evaluate/reports/score-reports.ts';
import { reportOf, type SaidPerson, type SaidQuote } from './reports.ts';

const text = `“We will stay at the pier,” Ana Velt said. It was “mad” to sell it, she added.
The council had no plan, officials said. “Boats may come,” a sign said. “Who knows?”`;

const saidBy = (speaker: string | null, quote: Partial<GoldQuote>): GoldQuote => ({
  kind: 'direct',
  text: '',
  speaker,
  speakerType: speaker === null ? 'unknown' : 'person',
  mention: speaker,
  ...quote,
});

const gold = {
  people: [
    { name: 'Ana Velt', aliases: ['Velt'], role: 'mayor of Lorn' },
    { name: 'Ole Brandt', aliases: [], role: null },
  ],
  quotes: [
    saidBy('Ana Velt', { text: 'We will stay at the pier,' }),
    saidBy('Ana Velt', { text: 'mad', kind: 'partial', mention: 'she' }),
    saidBy('the officials', {
      text: 'The council had no plan',
      kind: 'indirect',
      speakerType: 'group',
      mention: 'officials',
    }),
    saidBy(null, { text: 'Who knows?' }),
  ],
};

const people = [
  { name: 'Ana Velt', role: 'the mayor of Lorn' },
  { name: 'officials', kind: 'group' },
] as const;

function score(quotes: readonly SaidQuote[], named: readonly SaidPerson[] = people) {
  const evaluation = scoreReports('own', [
    { id: 'pier', gold, report: reportOf(text, quotes, named) },
  ]);
  const figure = (name: string) => {
    const found = evaluation.figures.find((candidate) => candidate.name === name);
    if (!found) throw new Error(`No figure “${name}”.`);
    return found;
  };
  return { ...evaluation, figure };
}

const right: readonly SaidQuote[] = [
  { words: 'We will stay at the pier,', speaker: 'Ana Velt' },
  { words: 'mad', kind: 'partial', speaker: 'Ana Velt' },
  { words: 'The council had no plan', kind: 'indirect', speaker: 'officials' },
  { words: 'Who knows?' },
];

describe('who said what', () => {
  it('is all right, open speakers included', () => {
    const { figure, outcomes } = score(right);
    expect(figure('who said what, all')).toMatchObject({ precision: 100, recall: 100, of: 4 });
    expect(figure('quoted: kind').value).toBe(100);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['right', 'right', 'right', 'right']);
  });

  it('has lower precision by what is false, and lower recall by what is missed', () => {
    const { figure } = score([right[0]!, { words: 'Boats may come,', speaker: 'Ana Velt' }]);
    expect(figure('who said what, quoted')).toMatchObject({ precision: 50, recall: 100 / 3 });
    expect(figure('who said what, indirect')).toMatchObject({ precision: 0, recall: 0, value: 0 });
    expect(figure('who said what, all')).toMatchObject({ precision: 50, recall: 25 });
  });

  it('takes direct and partial quotes for each other, and says so under kind', () => {
    const { figure } = score([{ ...right[0]!, kind: 'partial' }]);
    expect(figure('quoted: found').precision).toBe(100);
    expect(figure('quoted: kind').value).toBe(0);
  });

  it('never takes an indirect quote for a direct one', () => {
    const { figure } = score([{ ...right[0]!, kind: 'indirect' }]);
    expect(figure('quoted: found').value).toBe(0);
  });

  it('asks less of the words of indirect quotes', () => {
    const { figure } = score([
      { words: 'council had no plan, officials', kind: 'indirect', speaker: 'officials' },
      { words: 'at the pier', speaker: 'Ana Velt' },
    ]);
    expect(figure('indirect: found').value).toBe(100);
    expect(figure('quoted: found').value).toBe(0);
  });
});

describe('speakers', () => {
  it.each<[string, SaidQuote, string]>([
    ['somebody else', { ...right[0]!, speaker: 'officials' }, 'wrong speaker'],
    ['nobody', { words: 'We will stay at the pier,' }, 'left open'],
    ['somebody where nobody can tell', { ...right[3]!, speaker: 'Ana Velt' }, 'wrong speaker'],
    ['one who is not among the people', { ...right[0]!, speaker: 'Una Velt' }, 'left open'],
  ])('are wrong: %s', (_, quote, outcome) => {
    const { outcomes, figure } = score([quote]);
    expect(outcomes[0]?.outcome).toBe(outcome);
    expect(figure('quoted: speaker of those found').value).toBe(0);
  });

  it('are counted by the form of their mention', () => {
    const { figure } = score([right[0]!, { words: 'mad', kind: 'partial' }, right[2]!, right[3]!]);
    expect(figure('speaker where the mention is a name')).toMatchObject({ value: 100, of: 1 });
    expect(figure('speaker where the mention is a pronoun')).toMatchObject({ value: 0, of: 1 });
    expect(figure('speaker where the mention is a description').of).toBe(1);
    expect(figure('speaker without a mention')).toMatchObject({ value: 100, of: 1 });
  });
});

describe('outcomes and claims', () => {
  const evaluation = score([
    { words: 'mad', kind: 'partial', speaker: 'Ana Velt', step: 'inside-content', confidence: 0.8 },
    { words: 'Boats may come,', speaker: 'officials', step: 'guess', confidence: 0.3 },
    { words: 'Who knows?', step: 'unattributed' },
  ]);

  it('have step, kind and form', () => {
    const rows = evaluation.outcomes.map(({ outcome, kind, step, form }) => [
      outcome,
      kind,
      step,
      form,
    ]);
    expect(rows).toEqual([
      ['right', 'direct', 'unattributed', 'none'],
      ['right', 'partial', 'inside-content', 'pronoun'],
      ['missed', 'direct', null, 'name'],
      ['false', 'direct', 'guess', 'description'],
      ['missed', 'indirect', null, 'description'],
    ]);
  });

  it('claim something only where a speaker is named', () => {
    expect(evaluation.claims).toEqual([
      { confidence: 0.8, right: true },
      { confidence: 0.3, right: false },
    ]);
  });
});

describe('people', () => {
  it('are found once each, and only persons count', () => {
    const { figure } = score([], [...people, { name: 'Velt' }, { name: 'Una Lund' }]);
    expect(figure('people')).toMatchObject({ precision: 100 / 3, recall: 50, of: 2 });
  });

  it('have roles where gold has one and the person is found', () => {
    expect(score([]).figure('roles of the people found')).toMatchObject({ value: 100, of: 1 });
    const other = score([], [{ name: 'Ana Velt', role: 'who hosts the dinner' }]);
    expect(other.figure('roles of the people found')).toMatchObject({ value: 0, of: 1 });
    expect(score([], []).figure('roles of the people found').of).toBe(0);
  });
});

it('has all missed where the engine failed', () => {
  const { figures, outcomes } = scoreReports('own', [{ id: 'pier', gold, report: null }]);
  expect(figures.every(({ value }) => value === 0)).toBe(true);
  expect(outcomes.map(({ outcome }) => outcome)).toEqual(['missed', 'missed', 'missed', 'missed']);
});
