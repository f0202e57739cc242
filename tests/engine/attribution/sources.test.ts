import { describe, expect, it } from 'vitest';
import { type AttributionCase, expectQuotes, reportOf } from './expect-quotes.ts';

const text = 'The bridge will be closed,';

const cases: Record<string, AttributionCase> = {
  'she is the woman named before': {
    article: ['Halloway sat down with Pryce. “The bridge will be closed,” she said.'],
    quotes: [{ text, speaker: 'Jane Halloway', source: 'she' }],
  },
  'he is the man named before': {
    article: ['Pryce met Halloway in the hall. “The bridge will be closed,” he said.'],
    quotes: [{ text, speaker: 'Tom Pryce', source: 'he' }],
  },
  'a role word is the person who has the role': {
    article: ['Pryce left early. “The bridge will be closed,” the mayor said.'],
    quotes: [{ text, speaker: 'Jane Halloway', source: 'the mayor' }],
  },
  'a spokesman for a person is not that person': {
    article: ['“The bridge will be closed,” a spokesman for Halloway said.'],
    quotes: [{ text, speaker: 'a spokesman for Halloway' }],
  },
  'the speaker who is described by a relative clause': {
    article: [
      '“The bridge will be closed,” an official who was not allowed to speak in public said.',
    ],
    quotes: [{ text, speaker: 'an official' }],
  },
  'somebody’s advice is that person’s': {
    article: [
      'Pryce stood up. His advice to the town was short: “Count the stones again before you vote.”',
    ],
    quotes: [{ text: 'Count the stones again before you vote.', speaker: 'Tom Pryce' }],
  },
  'somebody’s aide is not that person': {
    article: ['“The bridge will be closed,” Halloway’s aide said.'],
    quotes: [{ text, speaker: 'Halloway’s aide' }],
  },
};

describe('from the words of a source to a person', () => {
  it.each(Object.entries(cases))('%s, by rules and with the model', (_name, attribution) => {
    expectQuotes(attribution, 'rules');
    expectQuotes(attribution, 'model');
  });

  it('tells what kind of speaker it is', () => {
    const report = reportOf([
      '“We found cracks,” the ministry said.',
      '“We found cracks,” two officials said.',
      '“There are cracks,” the report said.',
      '“There are cracks,” a spokeswoman said.',
      'Islanders said that there are cracks. Many islanders came.',
      'Corvax said that there are cracks.',
    ]);
    const kinds = report.quotes.map(
      ({ speaker }) => report.people.find(({ id }) => id === speaker)?.kind,
    );
    expect(kinds).toEqual([
      'organisation',
      'group',
      'document',
      'unnamed',
      'group',
      'organisation',
    ]);
  });

  it('reads an acronym as the name that the article explains', () => {
    const report = reportOf([
      'The Arlen River Board (ARB) met on Friday.',
      '“We found cracks,” the ARB said.',
    ]);
    const [quote] = report.quotes;
    expect(report.people.find(({ id }) => id === quote?.speaker)?.name).toBe('Arlen River Board');
  });

  it('shows the way from a pronoun to the fullest name', () => {
    const report = reportOf(['Halloway sat down. “The bridge will be closed,” she said.']);
    const chain = report.quotes[0]?.evidence.chain.map(({ start, end }) =>
      report.article.text.slice(start, end),
    );
    expect(chain).toEqual(['she', 'Halloway', 'Jane Halloway']);
  });

  it('gives less confidence to a weaker ground', () => {
    const report = reportOf([
      '“The bridge is old,” Halloway said.',
      'Pryce nodded. “Nobody asked us about any of it.”',
    ]);
    const [firm, weak] = report.quotes;
    expect(firm?.confidence).toBeGreaterThan(weak?.confidence ?? 1);
  });
});
