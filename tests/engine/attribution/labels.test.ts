import { describe, it } from 'vitest';
import { type AttributionCase, expectQuotes } from './expect-quotes.ts';

const cases: Record<string, AttributionCase> = {
  'a transcript': {
    article: ['HALLOWAY: We are late.', 'PRYCE: Why?', 'HALLOWAY: The stones came by ship.'],
    quotes: [
      {
        kind: 'direct',
        text: 'We are late.',
        speaker: 'Jane Halloway',
        source: 'HALLOWAY',
        cue: ':',
        step: 'transcript',
      },
      { kind: 'direct', text: 'Why?', speaker: 'Tom Pryce', source: 'PRYCE' },
      { kind: 'direct', text: 'The stones came by ship.', speaker: 'Jane Halloway' },
    ],
  },
  'a transcript that spells a name out, then has its initials': {
    article: [
      'Jane Halloway-Roe: We are late.',
      'Tom Pryce: Why?',
      'JHR: The stones came by ship.',
      'TP: All of them?',
      'JHR: My mother said, “Bring them all.”',
      'TP: I see.',
    ],
    quotes: [
      { text: 'We are late.', speaker: 'Jane Halloway-Roe' },
      { text: 'Why?', speaker: 'Tom Pryce' },
      { text: 'The stones came by ship.', speaker: 'Jane Halloway-Roe', source: 'JHR' },
      { text: 'All of them?', speaker: 'Tom Pryce', source: 'TP' },
      { text: 'My mother said, “Bring them all.”', speaker: 'Jane Halloway-Roe' },
      { text: 'I see.', speaker: 'Tom Pryce' },
    ],
  },
  'a signature behind a dash': {
    article: [
      '“We never saw a penny of it.” — Dora Quill',
      '“I would do it again.” ― Tom Pryce, 61',
    ],
    quotes: [
      {
        kind: 'direct',
        text: 'We never saw a penny of it.',
        speaker: 'Dora Quill',
        step: 'signature',
      },
      { kind: 'direct', text: 'I would do it again.', speaker: 'Tom Pryce', cue: null },
    ],
  },
  'a question that quotes whoever answers it': {
    article: [
      { kind: 'question', text: 'You say that the bridge was never safe. Why?' },
      { kind: 'paragraph', author: 'Quill', text: 'Quill: The stones came by ship.' },
      { kind: 'question', text: 'Senator Pryce said that it is. Is he wrong?' },
      { kind: 'paragraph', author: 'Quill', text: 'Quill: He is.' },
    ],
    quotes: [
      { kind: 'indirect', text: 'the bridge was never safe', speaker: 'Dora Quill', source: 'You' },
      { kind: 'direct', text: 'The stones came by ship.', speaker: 'Dora Quill' },
      { kind: 'indirect', text: 'it is', speaker: 'Tom Pryce' },
      { kind: 'direct', text: 'He is.', speaker: 'Dora Quill' },
    ],
  },
  '"we" and "you" of who writes': {
    article: [
      'The Ferry Board said that boats would sail. We found that the harbour was closed.',
      'You say that boats float.',
    ],
    quotes: [
      { kind: 'indirect', text: 'boats would sail', speaker: 'The Ferry Board' },
      { kind: 'indirect', text: 'the harbour was closed', speaker: null, source: 'We' },
      { kind: 'indirect', text: 'boats float', speaker: null, source: 'You' },
    ],
  },
};

describe('attribution by labels', () => {
  it.each(Object.entries(cases))('%s, by rules and with the model', (_name, attribution) => {
    expectQuotes(attribution, 'rules');
    expectQuotes(attribution, 'model');
  });
});
