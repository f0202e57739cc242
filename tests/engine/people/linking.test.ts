import { describe, expect, it } from 'vitest';
import { articleOf, textOf, type Part } from '../article.ts';
import { peopleOf } from './people-of.ts';

interface Case {
  parts: readonly Part[];
  /** For each person the mentions, in order. */
  mentions: Record<string, readonly string[]>;
}

const cases: Record<string, Case> = {
  'one person, many forms': {
    parts: [
      { kind: 'heading', text: 'Tolliver leaves' },
      'Mayor Margaret A. Tolliver resigned. Ms Tolliver, 50, said so. Margaret was tired, and M. Tolliver’s aides knew.',
    ],
    mentions: {
      'Margaret A. Tolliver': [
        'Tolliver',
        'Margaret A. Tolliver',
        'Tolliver',
        'Margaret',
        'M. Tolliver',
      ],
    },
  },
  'short forms of given names': {
    parts: ['William Harbison spoke.', 'Bill Harbison left.'],
    mentions: { 'William Harbison': ['William Harbison', 'Bill Harbison'] },
  },
  'a headline in capitals': {
    parts: [
      { kind: 'heading', text: 'MARGARET TOLLIVER QUITS AFTER VOTE' },
      'Margaret Tolliver quit. Tolliver lost.',
    ],
    mentions: { 'Margaret Tolliver': ['MARGARET TOLLIVER', 'Margaret Tolliver', 'Tolliver'] },
  },
  'a headline With Capitals On Every Word': {
    parts: [
      { kind: 'heading', text: 'Margaret Tolliver Says Port Will Close As Strand Objects' },
      'Margaret Tolliver and Paul Strand met.',
    ],
    mentions: {
      'Margaret Tolliver': ['Margaret Tolliver', 'Margaret Tolliver'],
      'Paul Strand': ['Strand', 'Paul Strand'],
    },
  },
  'a bare family name goes to whoever was named last': {
    parts: [
      'Ada Kessler met Paul Kessler. Kessler said no.',
      'Then Ada Kessler spoke. Kessler said yes.',
    ],
    mentions: {
      'Ada Kessler': ['Ada Kessler', 'Ada Kessler', 'Kessler'],
      'Paul Kessler': ['Paul Kessler', 'Kessler'],
    },
  },
  'an honorific decides between two of one family name': {
    parts: ['Ada Kessler met Paul Kessler. Mrs. Kessler said no. Mr. Kessler said yes.'],
    mentions: {
      'Ada Kessler': ['Ada Kessler', 'Kessler'],
      'Paul Kessler': ['Paul Kessler', 'Kessler'],
    },
  },
  'a wife known by title only is a person of her own': {
    parts: ['Sir Owen Starling spoke. Lady Starling listened. Sir Owen smiled, and Starling left.'],
    mentions: {
      'Owen Starling': ['Owen Starling', 'Owen', 'Starling'],
      'Lady Starling': ['Starling'],
    },
  },
  'different middle initials are different people': {
    parts: ['George H.W. Landon and his son George W. Landon were presidents.'],
    mentions: {
      'George H.W. Landon': ['George H.W. Landon'],
      'George W. Landon': ['George W. Landon'],
    },
  },
  'father and son by suffix': {
    parts: ['Emil Brandt Sr. built it. Emil Brandt Jr. sold it.'],
    mentions: { 'Emil Brandt Sr.': ['Emil Brandt Sr.'], 'Emil Brandt Jr.': ['Emil Brandt Jr.'] },
  },
  'kin of the same given name are not whoever comes later': {
    parts: ['He came with his wife, Maria. Maria wept. A teacher, Maria Colson, spoke.'],
    mentions: { Maria: ['Maria', 'Maria'], 'Maria Colson': ['Maria Colson'] },
  },
  'the small words of a family name belong to it': {
    parts: ['Pieter van der Velt spoke. Later van der Velt left.'],
    mentions: { 'Pieter van der Velt': ['Pieter van der Velt', 'van der Velt'] },
  },
  'a slip of one letter': {
    parts: ['Commander Arturo Rojos said so. Commander Arturo Rojo smiled.'],
    mentions: { 'Arturo Rojos': ['Arturo Rojos', 'Arturo Rojo'] },
  },
  'families are not their members': {
    parts: ['Ada Kessler spoke. The Kesslers moved out. The Kessler campaign answered.'],
    mentions: { 'Ada Kessler': ['Ada Kessler'] },
  },
  'a word that is a family name here': {
    parts: [
      'Linda Price spoke. Prices rose. The Price Act failed. “Yes,” Price said. Mrs Price left.',
    ],
    mentions: { 'Linda Price': ['Linda Price', 'Price', 'Price'] },
  },
  'a country is no player of its name': {
    parts: [
      'Beth England scored for England. England won, and England fans sang. “Good,” England said.',
    ],
    mentions: { 'Beth England': ['Beth England', 'England'] },
  },
  'captions count': {
    parts: ['A day.', { kind: 'caption', text: 'Margaret Tolliver at the port in May.' }],
    mentions: { 'Margaret Tolliver': ['Margaret Tolliver'] },
  },
};

describe('mentions of people', () => {
  it.each(Object.entries(cases))('%s', (_name, { parts, mentions }) => {
    const article = articleOf(...parts);
    const found = peopleOf(...parts).map((person) => [
      person.name,
      person.mentions.map((mention) => textOf(article, mention)),
    ]);
    expect(Object.fromEntries(found)).toEqual(mentions);
  });
});

it('tells the form of each mention', () => {
  const [person] = peopleOf(
    'Margaret Ann Tolliver spoke. Tolliver left. Margaret slept. Ann woke.',
  );
  expect(person?.mentions.map(({ form }) => form)).toEqual(['full', 'surname', 'given', 'other']);
});

it('gives people in the order of their first mention', () => {
  const names = peopleOf('Strand said no.', 'Ada Kessler and Paul Strand spoke.').map(
    ({ name }) => name,
  );
  expect(names).toEqual(['Paul Strand', 'Ada Kessler']);
});

it('gives aliases once each, without the name itself', () => {
  const [person] = peopleOf(
    'Margaret Tolliver spoke. Tolliver left. Margaret Tolliver slept. Tolliver woke.',
  );
  expect(person?.aliases).toEqual(['Tolliver']);
});
