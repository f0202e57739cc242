import { describe, it } from 'vitest';
import { type AttributionCase, expectQuotes } from './expect-quotes.ts';

const closed = 'the bridge would be closed';

/** Sources that stand apart from their cue, or are more than one name. */
const cases: Record<string, AttributionCase> = {
  'a question that somebody put is left open': {
    article: ['Pryce was asked on Monday whether the bridge would be closed. “No,” he said.'],
    quotes: [
      { kind: 'indirect', text: `whether ${closed}`, speaker: null, step: 'passive-voice' },
      { kind: 'direct', text: 'No,', speaker: 'Tom Pryce' },
    ],
  },
  'so is one in quotation marks': {
    article: ['At the end Pryce was asked, “Will the bridge be closed?”'],
    quotes: [{ text: 'Will the bridge be closed?', speaker: null, step: 'passive-voice' }],
  },
  'an answer behind “Asked” is the answerer’s': {
    article: ['Asked which bridge she liked best, Halloway said: “The one that I stand on.”'],
    quotes: [
      { kind: 'indirect', text: 'which bridge she liked best', speaker: null },
      { text: 'The one that I stand on.', speaker: 'Jane Halloway' },
    ],
  },
  'words in marks with their speaker behind “by”': {
    article: ['The plan has been described as “a slow goodbye” by Pryce.'],
    quotes: [{ kind: 'partial', text: 'a slow goodbye', speaker: 'Tom Pryce' }],
  },
  'a superlative is no verb of saying': {
    article: [
      'Quill, who teaches in Orland and is one of the most cited architects there, said that the bridge would be closed.',
    ],
    quotes: [{ text: closed, speaker: 'Dora Quill', cue: 'said' }],
  },
  'a description with its name behind a time': {
    article: ['The keeper at the time, Orla Venn, said that the bridge would be closed.'],
    quotes: [{ text: closed, speaker: 'Orla Venn', source: 'The keeper' }],
  },
  'the object of a causing verb says what its infinitive says': {
    article: ['The cracks, and there were many, led Quill to conclude that the bridge was lost.'],
    quotes: [{ text: 'the bridge was lost', speaker: 'Dora Quill' }],
  },
  'somebody’s finding is that body’s': {
    article: ['A town meeting took up Quill’s first finding that the bridge would be closed.'],
    quotes: [{ text: closed, speaker: 'Dora Quill', cue: 'finding' }],
  },
  'a relative clause belongs to what stands before it': {
    article: [
      'Pryce met the Arlen League, which tried to win him over by saying that the bridge would be closed.',
    ],
    quotes: [{ text: closed, speaker: 'the Arlen League' }],
  },
  'a person and others are a group': {
    article: ['Pryce, and other critics of the plan, said that the bridge would be closed.'],
    quotes: [{ text: closed, speaker: 'Pryce, and other critics of the plan' }],
  },
  'a verb before the infinitive of saying is no part of who says it': {
    article: ['“The bridge is the town,” my old teacher liked to say.'],
    quotes: [{ text: 'The bridge is the town,', speaker: 'my old teacher', cue: 'say' }],
  },
  'nor is a verb before the one of saying': {
    article: ['The keeper stood up in the hall and said that the bridge would be closed.'],
    quotes: [{ text: closed, speaker: 'The keeper', source: 'The keeper' }],
  },
  'what follows the verb of an insertion is no speaker': {
    article: ['The keeper, 60-year-old Orla, remembers waking in water. “The bridge was gone.”'],
    quotes: [
      { text: 'waking in water', speaker: 'The keeper', source: 'The keeper' },
      { text: 'The bridge was gone.', speaker: 'The keeper', source: 'The keeper' },
    ],
  },
  'who is joined by others still speaks': {
    article: ['Pryce, joined by Senator Orla Venn, said that the bridge would be closed.'],
    quotes: [{ text: closed, speaker: 'Tom Pryce' }],
  },
  'a name before a noun describes another': {
    article: ['Halloway supporter Orla Venn said that the bridge would be closed.'],
    quotes: [{ text: closed, speaker: 'Orla Venn' }],
  },
  'a body by its name, without what it is': {
    article: ['According to the finance blog Corvax, the bridge would be closed.'],
    quotes: [{ text: closed, speaker: 'Corvax' }],
  },
  'who was brought up in fuller words': {
    article: [
      'Engineers from Corvax Marine looked at the stones. The engineers said that the bridge would be closed.',
    ],
    quotes: [{ text: closed, speaker: 'Engineers from Corvax Marine' }],
  },
  'it is what the sentence before is about': {
    article: [
      'The ferry company said that it was late. The Arlen Stone Board looks after the bridge. It said that the bridge would be closed.',
    ],
    quotes: [
      { text: 'it was late', speaker: 'The ferry company' },
      { text: closed, speaker: 'The Arlen Stone Board' },
    ],
  },
  'a role in a title, before its holder': {
    article: [
      { kind: 'heading', text: 'PM says that the bridge would be closed' },
      'Prime Minister Orla Venn came to Arlen on Monday.',
    ],
    quotes: [{ text: closed, speaker: 'Orla Venn' }],
  },
};

describe('a source that is told in a longer way', () => {
  it.each(Object.entries(cases))('%s', (_name, attribution) => {
    expectQuotes(attribution);
  });
});
