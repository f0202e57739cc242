import { describe, it } from 'vitest';
import { type AttributionCase, expectQuotes } from './expect-quotes.ts';

const heading = (text: string) => ({ kind: 'heading', text }) as const;

/** What titles leave out, the story tells. */
const cases: Record<string, AttributionCase> = {
  'a quotation, and a name that goes on': {
    article: [heading('‘I never wanted to build a bridge’: Dora Quill on forty years of stone')],
    quotes: [
      {
        kind: 'direct',
        text: 'I never wanted to build a bridge',
        speaker: 'Dora Quill',
        step: 'headline',
      },
    ],
  },
  'a quotation, and a description of whose words the story has': {
    article: [
      heading('‘The water took my boat’: ferryman tells his story'),
      '“It came at night. The water took my boat,” Pryce said.',
    ],
    quotes: [
      { text: 'The water took my boat', speaker: 'Tom Pryce', step: 'same-words' },
      { text: 'It came at night. The water took my boat,', speaker: 'Tom Pryce' },
    ],
  },
  'a title of something, and what it is': {
    article: [heading('‘Stones’: a film about the bridge')],
    quotes: [],
  },
  'a role without an article': {
    article: [heading('Bridge will be closed, says mayor')],
    quotes: [{ text: 'Bridge will be closed', speaker: 'Jane Halloway', source: 'mayor' }],
  },
  'a noun that the story tells more of': {
    article: [
      heading('Bridge is unsafe, watchdog finds'),
      'The river safety watchdog said that the bridge would be closed.',
      'It was late, the watchdog said.',
    ],
    quotes: [
      { text: 'Bridge is unsafe', speaker: 'The river safety watchdog', source: 'watchdog' },
      { text: 'the bridge would be closed', speaker: 'The river safety watchdog' },
      { text: 'It was late', speaker: 'The river safety watchdog' },
    ],
  },
};

describe('who speaks in headlines', () => {
  it.each(Object.entries(cases))('%s', (_name, attribution) => {
    expectQuotes(attribution);
  });
});
