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
};

describe('attribution by labels', () => {
  it.each(Object.entries(cases))('%s, by rules and with the model', (_name, attribution) => {
    expectQuotes(attribution, 'rules');
    expectQuotes(attribution, 'model');
  });
});
