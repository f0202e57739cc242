import { describe, it } from 'vitest';
import { type AttributionCase, expectQuotes } from './expect-quotes.ts';

/** What the trained model would take for reported speech, or give to somebody else, if no rule stood against it. */
const cases: Record<string, AttributionCase> = {
  'a claim ends before what is done to it': {
    article: ['Her claim that the mayor had hidden the costs was rejected by Pryce.'],
    quotes: [
      {
        text: 'the mayor had hidden the costs',
        speaker: 'Jane Halloway',
        cue: 'claim',
        step: 'noun-of-saying',
      },
    ],
  },
  'a quotation behind a colon is no part of what is reported before it': {
    article: ['Pryce said that he backed the builders: “They never asked for the moon.”'],
    quotes: [
      { kind: 'indirect', text: 'he backed the builders', speaker: 'Tom Pryce' },
      { kind: 'direct', text: 'They never asked for the moon.', speaker: 'Tom Pryce' },
    ],
  },
  'no reported speech begins with a quotation of whole sentences': {
    article: ['Pryce said: “The builders are tired. They need a rest,” before walking off.'],
    quotes: [
      { kind: 'direct', text: 'The builders are tired. They need a rest,', speaker: 'Tom Pryce' },
    ],
  },
  'who named it, in the passive voice': {
    article: ['The plan was once hailed by the Arlen Courier as “the boldest in a century”.'],
    quotes: [{ text: 'the boldest in a century', speaker: 'Arlen Courier', cue: 'hailed' }],
  },
  'who named it, with the auxiliary left out': {
    article: ['The bridge, described by Pryce as “a broken tooth”, has stood since May.'],
    quotes: [{ text: 'a broken tooth', speaker: 'Tom Pryce', step: 'passive-voice' }],
  },
  'capitals are no title behind a verb and a comma': {
    article: ['The architect Dora Quill wrote, “Party at Ama’s.”'],
    quotes: [{ kind: 'direct', text: 'Party at Ama’s.', speaker: 'Dora Quill' }],
  },
  'who gave the criticism says what it was': {
    article: [
      'The plan drew criticism from Pryce of Arlen, who said that the bridge would be closed.',
    ],
    quotes: [{ text: 'the bridge would be closed', speaker: 'Tom Pryce' }],
  },
  'a relative clause behind “according to” is no content': {
    article: ['According to the Courier, which was there, the council had met in May.'],
    quotes: [{ text: 'the council had met in May', speaker: 'the Courier' }],
  },
  'a condition of speaking is not said': {
    article: ['A keeper, who asked not to be named, said that the bridge would be closed.'],
    quotes: [{ text: 'the bridge would be closed', speaker: 'A keeper' }],
  },
  'nor is what opens the sentence': {
    article: ['In a long interview, Pryce told the Courier that the bridge would be closed.'],
    quotes: [{ text: 'the bridge would be closed', speaker: 'Tom Pryce' }],
  },
  'nor is the title of the book it was said in': {
    article: ['In his memoir, “Half a Mile of Road,” Pryce wrote: “I sold the boat.”'],
    quotes: [{ text: 'I sold the boat.', speaker: 'Tom Pryce', cue: 'wrote' }],
  },
  'nor a word that points elsewhere': {
    article: ['Pryce denied this.'],
    quotes: [],
  },
  'a quotation has its own speaker, the relative clause behind it another': {
    article: [
      '“She was better,” said Pryce, who will leave the stage in May, according to the architect Dora Quill.',
    ],
    quotes: [
      { kind: 'direct', text: 'She was better,', speaker: 'Tom Pryce', source: 'Pryce' },
      { kind: 'indirect', text: 'will leave the stage in May', speaker: 'Dora Quill' },
    ],
  },
  'of two verbs of saying the nearer one, and nobody’s relative clause': {
    article: [
      'The Arlen League, which has many friends, said it was late, and urged other towns to follow suit.',
    ],
    quotes: [
      { text: 'it was late', speaker: 'The Arlen League', source: 'The Arlen League' },
      {
        text: 'other towns to follow suit',
        speaker: 'The Arlen League',
        source: 'The Arlen League',
        cue: 'urged',
      },
    ],
  },
  'advocates are people where they say something': {
    article: ['Consumer advocates say that the bridge will be closed.'],
    quotes: [{ text: 'the bridge will be closed', speaker: 'Consumer advocates', cue: 'say' }],
  },
  'a live report tells the time before each entry': {
    article: [
      '10:42 “The water is at the door and it rises,” Pryce told the Courier.',
      '10.31am The rescue service says that the bridge is closed.',
    ],
    quotes: [
      { kind: 'direct', text: 'The water is at the door and it rises,', speaker: 'Tom Pryce' },
      { text: 'the bridge is closed', speaker: 'The rescue service' },
    ],
  },
};

describe('rules and model together', () => {
  it.each(Object.entries(cases))('%s', (_name, attribution) => {
    expectQuotes(attribution, 'model');
  });
});
