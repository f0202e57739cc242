import { describe, expect, it } from 'vitest';
import { type AttributionCase, expectQuotes, reportOf } from './expect-quotes.ts';

const cases: Record<string, AttributionCase> = {
  'subject and verb after the quotation': {
    article: ['“The bridge will be closed,” Halloway said on Monday.'],
    quotes: [
      {
        kind: 'direct',
        text: 'The bridge will be closed,',
        speaker: 'Jane Halloway',
        source: 'Halloway',
        cue: 'said',
        step: 'after-quote',
      },
    ],
  },
  'verb and subject after the quotation': {
    article: ['“The bridge will be closed,” said Pryce.'],
    quotes: [
      {
        kind: 'direct',
        text: 'The bridge will be closed,',
        speaker: 'Tom Pryce',
        source: 'Pryce',
        step: 'after-quote',
      },
    ],
  },
  'an addressee is not the speaker': {
    article: ['“The bridge will be closed,” Halloway told Pryce.'],
    quotes: [{ text: 'The bridge will be closed,', speaker: 'Jane Halloway', cue: 'told' }],
  },
  'an apposition between subject and verb': {
    article: ['“The bridge will be closed,” Quill, an architect from Orland, told the newspaper.'],
    quotes: [{ text: 'The bridge will be closed,', speaker: 'Dora Quill' }],
  },
  'a relative clause between subject and verb': {
    article: ['“The bridge will be closed,” Quill, who drew the plans, said.'],
    quotes: [{ text: 'The bridge will be closed,', speaker: 'Dora Quill' }],
  },
  'a time between subject and verb': {
    article: ['“The bridge will be closed,” Pryce on Monday said.'],
    quotes: [{ text: 'The bridge will be closed,', speaker: 'Tom Pryce' }],
  },
  'the quotation after a comma': {
    article: ['Halloway said, “The bridge will be closed.”'],
    quotes: [
      {
        kind: 'direct',
        text: 'The bridge will be closed.',
        speaker: 'Jane Halloway',
        step: 'before-quote',
      },
    ],
  },
  'the quotation after a colon': {
    article: ['Halloway was blunt and added: “The bridge will be closed.”'],
    quotes: [
      {
        kind: 'direct',
        text: 'The bridge will be closed.',
        speaker: 'Jane Halloway',
        cue: 'added',
      },
    ],
  },
  'a quotation that its attribution interrupts is two': {
    article: ['“The bridge,” Pryce said, “will be closed for good.”'],
    quotes: [
      { text: 'The bridge,', speaker: 'Tom Pryce', source: 'Pryce', cue: 'said' },
      { text: 'will be closed for good.', speaker: 'Tom Pryce', source: 'Pryce', cue: 'said' },
    ],
  },
  'a quotation that goes on in the next sentence': {
    article: ['“The bridge is old,” Pryce said. “It will be closed.”'],
    quotes: [
      { text: 'The bridge is old,', speaker: 'Tom Pryce' },
      {
        text: 'It will be closed.',
        speaker: 'Tom Pryce',
        source: 'Pryce',
        cue: 'said',
        step: 'carried-in-paragraph',
      },
    ],
  },
  'two quotations before one attribution': {
    article: ['“The bridge is old.” “It will be closed,” Quill said.'],
    quotes: [
      { text: 'The bridge is old.', speaker: 'Dora Quill', step: 'next-in-paragraph' },
      { text: 'It will be closed,', speaker: 'Dora Quill' },
    ],
  },
  'a quotation of several paragraphs keeps its speaker': {
    article: [
      'Halloway said: “The bridge is old.',
      '“It will be closed.',
      '“Then we build another.”',
    ],
    quotes: [
      { text: 'The bridge is old.', speaker: 'Jane Halloway' },
      { text: 'It will be closed.', speaker: 'Jane Halloway', step: 'continued-paragraph' },
      { text: 'Then we build another.', speaker: 'Jane Halloway', step: 'continued-paragraph' },
    ],
  },
  'a paragraph that ends in a colon': {
    article: ['Halloway then said:', '“The bridge is old and it will be closed.”'],
    quotes: [
      { text: 'The bridge is old and it will be closed.', speaker: 'Jane Halloway', step: 'colon' },
    ],
  },
  'a quotation without attribution belongs to the subject of the sentence before': {
    article: ['Pryce shook his head. “Nobody asked the people who live here.”'],
    quotes: [
      {
        text: 'Nobody asked the people who live here.',
        speaker: 'Tom Pryce',
        step: 'previous-subject',
      },
    ],
  },
  'a verb that is no verb of saying': {
    article: ['“The bridge will be closed,” Quill beamed.'],
    quotes: [
      {
        text: 'The bridge will be closed,',
        speaker: 'Dora Quill',
        cue: 'beamed',
        step: 'unknown-verb',
      },
    ],
  },
  'the outer speaker owns a nested quotation': {
    article: ['“My mother used to say ‘mind the river’ every morning,” Quill said.'],
    quotes: [
      { text: 'My mother used to say ‘mind the river’ every morning,', speaker: 'Dora Quill' },
    ],
  },
  'a dateline is not the subject': {
    article: ['ARLEN (XYZ) — Pryce said, “The bridge is safe as it is.”'],
    quotes: [{ text: 'The bridge is safe as it is.', speaker: 'Tom Pryce' }],
  },
  'a crosshead repeats words of the body': {
    article: [
      'Pryce sighed.',
      { kind: 'heading', text: '“Nobody asked us”' },
      '“Nobody asked us,” Quill said.',
    ],
    quotes: [
      { text: 'Nobody asked us', speaker: 'Dora Quill', step: 'same-words' },
      { text: 'Nobody asked us,', speaker: 'Dora Quill' },
    ],
  },
  'a word or two can be all that is said': {
    article: ['“Nobody asked us,” Quill said. “Not once.”'],
    quotes: [
      { text: 'Nobody asked us,', speaker: 'Dora Quill' },
      { kind: 'direct', text: 'Not once.', speaker: 'Dora Quill' },
    ],
  },
  'an opening clause is not the subject': {
    article: [
      'As the crowd began to clap, Pryce stood up and said, “The bridge is safe as it is.”',
    ],
    quotes: [{ text: 'The bridge is safe as it is.', speaker: 'Tom Pryce' }],
  },
};

describe('attribution of quotations', () => {
  it.each(Object.entries(cases))('%s, by rules and with the model', (_name, attribution) => {
    expectQuotes(attribution, 'rules');
    expectQuotes(attribution, 'model');
  });

  it('takes the author that the page gives for an embed', () => {
    const report = reportOf([
      { kind: 'embed', text: 'The bridge is closed again.', author: 'Jane Halloway' },
    ]);
    const [quote] = report.quotes;
    expect(quote?.evidence.step).toBe('label');
    expect(report.people.find(({ id }) => id === quote?.speaker)?.name).toBe('Jane Halloway');
  });

  it('finds no quotes in captions', () => {
    expect(reportOf([{ kind: 'caption', text: '“We are closed,” Halloway said.' }]).quotes).toEqual(
      [],
    );
  });
});
