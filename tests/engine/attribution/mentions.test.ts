import { describe, expect, it } from 'vitest';
import { type AttributionCase, expectQuotes, reportOf } from './expect-quotes.ts';

const text = 'The bridge will be closed,';

const cases: Record<string, AttributionCase> = {
  'the subject of the sentence before goes before whoever spoke': {
    article: [
      'Pryce said it was late. Owen Marsh runs the ferry. “The bridge will be closed,” he said.',
    ],
    quotes: [
      { text: 'it was late', speaker: 'Tom Pryce' },
      { text, speaker: 'Owen Marsh' },
    ],
  },
  'a pronoun follows an earlier one': {
    article: [
      'Pryce came late.',
      'Although he had taken money from Owen Marsh, he said: “The bridge will be closed.”',
    ],
    quotes: [{ text: 'The bridge will be closed.', speaker: 'Tom Pryce' }],
  },
  'a possessive goes on with a chain': {
    article: [
      'Pryce owns a boat. His house stands beside that of Owen Marsh. “The bridge will be closed,” he said.',
    ],
    quotes: [{ text, speaker: 'Tom Pryce' }],
  },
  'a description, with title and name between commas': {
    article: ['The leader of the opposition, Sir Owen Marsh, said it was late.'],
    quotes: [
      { text: 'it was late', speaker: 'Owen Marsh', source: 'The leader of the opposition' },
    ],
  },
  'a name behind a description and its relative clause': {
    article: ['The keeper who rang the bell, Owen Marsh, said it was late.'],
    quotes: [{ text: 'it was late', speaker: 'Owen Marsh', source: 'The keeper' }],
  },
  'a description, and who is named so': {
    article: ['The owner of the barn, a farmer named Owen Marsh, said it was late.'],
    quotes: [{ text: 'it was late', speaker: 'Owen Marsh', source: 'The owner of the barn' }],
  },
  'somebody of whom the name before the comma is no apposition': {
    article: ['The songs are by Owen Marsh, his biographer has claimed.'],
    quotes: [{ text: 'The songs are by Owen Marsh', speaker: 'his biographer' }],
  },
  'a singular they': {
    article: ['“It is late,” said Robin Tolliver. “The bridge will be closed,” they added.'],
    quotes: [
      { text: 'It is late,', speaker: 'Robin Tolliver' },
      { text, speaker: 'Robin Tolliver' },
    ],
  },
  'she is somebody unnamed who spoke since a person was named': {
    article: [
      'Halloway came late.',
      'One keeper, who had seen it all, said that it was dark. “The bridge will be closed,” she said.',
    ],
    quotes: [
      { text: 'it was dark', speaker: 'One keeper' },
      { text, speaker: 'One keeper' },
    ],
  },
  'they is the group that spoke': {
    article: ['“It is late,” the engineers said. “The bridge will be closed,” they added.'],
    quotes: [
      { text: 'It is late,', speaker: 'the engineers' },
      { text, speaker: 'the engineers' },
    ],
  },
  'a noun for whoever was just named': {
    article: [
      'Nobody likes it, least of all Beth Marsh. “The bridge will be closed,” the singer said.',
    ],
    quotes: [{ text, speaker: 'Beth Marsh', source: 'the singer' }],
  },
  'a noun for somebody else who was brought up': {
    article: [
      'A singer stood in the rain. Beth Marsh came by. “The bridge will be closed,” the singer said.',
    ],
    quotes: [{ text, speaker: 'the singer' }],
  },
  'an office is not just anybody’s': {
    article: ['Beth Marsh came by. “The bridge will be closed,” the official said.'],
    quotes: [{ text, speaker: 'the official' }],
  },
  'a description again, far from the name': {
    article: [
      'Least of all Beth Marsh likes it. “The bridge will be closed,” the singer said.',
      'It rained. Owen Vane came. It rained. Wind blew. Trees fell. The river rose. Night fell. Dogs barked. Cats hid. “It is dark,” the singer said.',
    ],
    quotes: [
      { text, speaker: 'Beth Marsh' },
      { text: 'It is dark,', speaker: 'Beth Marsh' },
    ],
  },
  'a body that the article is about': {
    article: [
      'Corvax runs the ferry, and few like Corvax. It belongs to Corvax, however. “The bridge will be closed,” the company said.',
    ],
    quotes: [{ text, speaker: 'Corvax' }],
  },
  'a place is no body': {
    article: [
      'People love Corvax. Ferries of Brillo lie in Corvax, and few like Brillo. Few stay in Corvax, and all love Corvax. “The bridge will be closed,” the company said.',
    ],
    quotes: [{ text, speaker: 'Brillo' }],
  },
  'a body named once is another': {
    article: ['The ferry passed Corvax. “The bridge will be closed,” the company said.'],
    quotes: [{ text, speaker: 'the company' }],
  },
  'an age': {
    article: [
      'Owen Marsh, 34, met Idris Vane, 61. “The bridge will be closed,” the 34-year-old said.',
    ],
    quotes: [{ text, speaker: 'Owen Marsh' }],
  },
};

describe('from pronouns and descriptions to people', () => {
  it.each(Object.entries(cases))('%s', (_name, attribution) => {
    expectQuotes(attribution);
  });

  it('is surer of a pronoun that can mean one person only', () => {
    const alone = reportOf(['Pryce stood up.', '“The bridge will be closed,” he said.']);
    const among = reportOf([
      'Owen Marsh and Pryce stood up.',
      '“The bridge will be closed,” he said.',
    ]);
    const [sure, unsure] = [alone, among].map(({ quotes }) => quotes[0]?.confidence ?? 0);
    expect(sure).toBeGreaterThan(unsure ?? 1);
  });
});
