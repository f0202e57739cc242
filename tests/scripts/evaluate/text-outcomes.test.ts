import { describe, expect, it } from 'vitest';

import { score } from './own-text.ts';
import type { SaidQuote } from './reports.ts';

describe('outcomes', () => {
  it('say what became of each part, and what is false', () => {
    const { outcomes } = score([
      { words: 'We will stay at the pier,', source: 'Ana Velt', step: 'after-quote' },
      { words: 'Nobody will leave.', step: 'unattributed' },
      { words: 'he would leave', kind: 'indirect', source: 'She', step: 'reported-clause' },
      { words: 'Ana Velt said', kind: 'indirect', source: 'She', step: 'guess' },
    ]);
    expect(outcomes.map(({ outcome, kind, step, form }) => [outcome, kind, step, form])).toEqual([
      ['right', 'direct', 'after-quote', 'name'],
      ['left open', 'direct', 'unattributed', 'name'],
      ['missed', 'mixed', null, 'pronoun'],
      ['wrong speaker', 'indirect', 'reported-clause', 'name'],
      ['false', 'indirect', 'guess', 'pronoun'],
    ]);
  });

  it('do not call false what is annotated as a thought, or lies within a content', () => {
    const { outcomes } = score([
      { words: 'it is all over now', kind: 'indirect', source: 'Brandt believes' },
      { words: 'quite mad', kind: 'partial', source: 'She' },
    ]);
    expect(outcomes.filter(({ outcome }) => outcome === 'false')).toEqual([]);
  });
});

describe('claims', () => {
  const claimsOf = (quote: SaidQuote) => score([{ speaker: 'Velt', ...quote }]).claims;

  it.each<[string, SaidQuote, boolean]>([
    ['right words, right speaker', { words: 'quite mad', kind: 'partial', source: 'She' }, true],
    ['wrong speaker', { words: 'quite mad', kind: 'partial', source: 'Ole Brandt' }, false],
    ['nobody said it', { words: 'A sign read', source: 'She' }, false],
    ['too short for reported words', { words: 'leave', kind: 'indirect', source: 'She' }, false],
  ])('are right or wrong: %s', (_, quote, isRight) => {
    expect(claimsOf(quote)).toEqual([{ confidence: 0.9, right: isRight }]);
  });

  it('are none where nothing is annotated about the speaker', () => {
    expect(claimsOf({ words: 'No boats here today', source: 'A sign' })).toEqual([]);
  });

  it('are none where the engine leaves the speaker open', () => {
    expect(score([{ words: 'quite mad', kind: 'partial', source: 'She' }]).claims).toEqual([]);
  });
});
