import { describe, it } from 'vitest';
import { type AttributionCase, expectQuotes } from './expect-quotes.ts';

const cases: Record<string, AttributionCase> = {
  'a clause after “that”': {
    article: ['Halloway said that the bridge would be closed.'],
    quotes: [
      {
        kind: 'indirect',
        text: 'the bridge would be closed',
        speaker: 'Jane Halloway',
        source: 'Halloway',
        cue: 'said',
        step: 'reported-clause',
      },
    ],
  },
  'a clause without “that”': {
    article: ['Pryce said the bridge would stay open.'],
    quotes: [{ kind: 'indirect', text: 'the bridge would stay open', speaker: 'Tom Pryce' }],
  },
  'the clause before its attribution': {
    article: ['The bridge would stay open, Pryce said.'],
    quotes: [{ kind: 'indirect', text: 'The bridge would stay open', speaker: 'Tom Pryce' }],
  },
  'the clause before an inverted attribution': {
    article: ['The bridge would stay open, said Pryce.'],
    quotes: [{ kind: 'indirect', text: 'The bridge would stay open', speaker: 'Tom Pryce' }],
  },
  'an addressee between verb and clause': {
    article: ['Halloway told reporters that the bridge would be closed.'],
    quotes: [
      {
        kind: 'indirect',
        text: 'the bridge would be closed',
        speaker: 'Jane Halloway',
        cue: 'told',
      },
    ],
  },
  'an occasion between verb and clause': {
    article: ['Halloway said in a statement on Monday that the bridge would be closed.'],
    quotes: [{ kind: 'indirect', text: 'the bridge would be closed', speaker: 'Jane Halloway' }],
  },
  'according to, behind': {
    article: ['The bridge will be closed for a year, according to Quill.'],
    quotes: [
      {
        kind: 'indirect',
        text: 'The bridge will be closed for a year',
        speaker: 'Dora Quill',
        cue: 'according to',
        step: 'according-to',
      },
    ],
  },
  'according to, in front': {
    article: ['According to Quill, the bridge will be closed for a year.'],
    quotes: [
      { kind: 'indirect', text: 'the bridge will be closed for a year', speaker: 'Dora Quill' },
    ],
  },
  'according to, with an apposition': {
    article: ['According to Quill, an architect from Orland, the bridge will be closed.'],
    quotes: [{ text: 'the bridge will be closed', speaker: 'Dora Quill' }],
  },
  'a second verb after a quotation has the same subject': {
    article: ['Pryce called the plan “a slow goodbye” and warned that the town would shrink.'],
    quotes: [
      { kind: 'partial', text: 'a slow goodbye', speaker: 'Tom Pryce' },
      { kind: 'indirect', text: 'the town would shrink', speaker: 'Tom Pryce', cue: 'warned' },
    ],
  },
  'a second verb ends the first content': {
    article: ['Halloway said the bridge was old but insisted that it was safe.'],
    quotes: [
      { text: 'the bridge was old', speaker: 'Jane Halloway' },
      { text: 'it was safe', speaker: 'Jane Halloway', cue: 'insisted' },
    ],
  },
  'a relative clause is no content': {
    article: ['“We are closed,” Halloway said in a leaflet that was handed out on Tuesday.'],
    quotes: [{ kind: 'direct', text: 'We are closed,', speaker: 'Jane Halloway' }],
  },
  'warned of': {
    article: ['Halloway warned of a long winter without a bridge.'],
    quotes: [
      { kind: 'indirect', text: 'a long winter without a bridge', speaker: 'Jane Halloway' },
    ],
  },
  'called for': {
    article: ['Pryce called for a vote of the whole town.'],
    quotes: [{ kind: 'indirect', text: 'a vote of the whole town', speaker: 'Tom Pryce' }],
  },
  'vowed to': {
    article: ['Pryce vowed to keep the bridge open.'],
    quotes: [{ kind: 'indirect', text: 'to keep the bridge open', speaker: 'Tom Pryce' }],
  },
  'asked whether': {
    article: ['Quill asked whether the stones were safe.'],
    quotes: [{ kind: 'indirect', text: 'whether the stones were safe', speaker: 'Dora Quill' }],
  },
  'a noun of saying': {
    article: ['Halloway dismissed Pryce’s claim that the river was shallow.'],
    quotes: [
      {
        kind: 'indirect',
        text: 'the river was shallow',
        speaker: 'Tom Pryce',
        step: 'noun-of-saying',
      },
    ],
  },
  'a participle goes on for the same speaker': {
    article: ['Halloway said the bridge was old, adding that it would be closed.'],
    quotes: [
      { kind: 'indirect', text: 'the bridge was old', speaker: 'Jane Halloway' },
      { kind: 'indirect', text: 'it would be closed', speaker: 'Jane Halloway', cue: 'adding' },
    ],
  },
  'what somebody did not say is no quote': {
    article: ['Halloway did not say whether the bridge would be closed.'],
    quotes: [],
  },
  'a report as a document speaks': {
    article: ['The report found that the bridge was cracked.'],
    quotes: [{ kind: 'indirect', text: 'the bridge was cracked', speaker: 'The report' }],
  },
  'a headline with the speaker behind a colon': {
    article: [{ kind: 'heading', text: 'Bridge to close for a year: Halloway' }],
    quotes: [
      {
        kind: 'indirect',
        text: 'Bridge to close for a year',
        speaker: 'Jane Halloway',
        step: 'headline',
      },
    ],
  },
  'a headline with the speaker in front of a colon': {
    article: [{ kind: 'heading', text: 'Halloway: Bridge to close for a year' }],
    quotes: [
      {
        kind: 'indirect',
        text: 'Bridge to close for a year',
        speaker: 'Jane Halloway',
        step: 'headline',
      },
    ],
  },
};

describe('attribution of reported speech', () => {
  it.each(Object.entries(cases))('%s, by rules and with the model', (_name, attribution) => {
    expectQuotes(attribution, 'rules');
    expectQuotes(attribution, 'model');
  });
});
