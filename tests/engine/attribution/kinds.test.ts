import { describe, it } from 'vitest';
import { type AttributionCase, expectQuotes } from './expect-quotes.ts';

const cases: Record<string, AttributionCase> = {
  'a fragment inside reported speech is a partial quote beside the indirect one': {
    article: ['Halloway said the plan was “a gift to the river” and overdue.'],
    quotes: [
      {
        kind: 'indirect',
        text: 'the plan was “a gift to the river” and overdue',
        speaker: 'Jane Halloway',
      },
      { kind: 'partial', text: 'a gift to the river', speaker: 'Jane Halloway' },
    ],
  },
  'a fragment after a verb of naming': {
    article: ['Pryce called the plan “a waste of good stone”.'],
    quotes: [
      { kind: 'partial', text: 'a waste of good stone', speaker: 'Tom Pryce', cue: 'called' },
    ],
  },
  'titles of works are not quotes': {
    article: ['Quill hummed a tune from the film “The Long Bridge Home” and left.'],
    quotes: [],
  },
  'single words without anybody named for them are not quotes': {
    article: ['The “miracle” lasted for two weeks.'],
    quotes: [],
  },
};

describe('what counts as a quote, and of which kind', () => {
  it.each(Object.entries(cases))('%s, by rules and with the model', (_name, attribution) => {
    expectQuotes(attribution, 'rules');
    expectQuotes(attribution, 'model');
  });
});
