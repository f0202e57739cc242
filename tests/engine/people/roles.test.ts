import { describe, expect, it } from 'vitest';
import { peopleOf, personIn } from './people-of.ts';

const cases: Record<string, { text: string; role: string | null; words?: readonly string[] }> = {
  'a title before the name': {
    text: 'It was Lithuanian President Jonas Vaitkus.',
    role: 'Lithuanian President',
    words: ['president'],
  },
  'an honorific is no role': { text: 'It was Mr. Jonas Vaitkus.', role: null, words: [] },
  'an abbreviated title': {
    text: 'It was Tennessee Gov. Paul Strand.',
    role: 'Tennessee Gov.',
    words: ['governor'],
  },
  'nouns before the name': {
    text: 'On Friday fisheries bureau spokesman Nestor Brill said so.',
    role: 'fisheries bureau spokesman',
    words: ['spokesman'],
  },
  'a verb before the nouns': {
    text: 'The shell killed visuals journalist Samir Odeh.',
    role: 'visuals journalist',
  },
  'a firm before the noun': { text: 'It is what Corvax CEO Nora Quill wants.', role: 'Corvax CEO' },
  'an abbreviation in brackets': {
    text: 'It hurt Coast Press Agency (CPA) photographer Nora Quill.',
    role: 'Coast Press Agency (CPA) photographer',
  },
  'a show in quotation marks': {
    text: 'She told "Coast Today" co-host Nora Quill so.',
    role: '"Coast Today" co-host',
  },
  'a rank after something fuller': {
    text: 'It was exercise director Brigadier General Paul Strand.',
    role: 'exercise director',
  },
  'a rank alone': { text: 'It was Brigadier General Paul Strand.', role: 'Brigadier General' },
  'an office that ends like a rank': {
    text: 'It was Attorney General Paul Strand.',
    role: 'Attorney General',
    words: ['general'],
  },
  'an office with a preposition': {
    text: 'It was former Secretary of State Helen Marchmont.',
    role: 'former Secretary of State',
    words: ['secretary'],
  },
  'a party with a preposition': {
    text: 'On Monday Centre Party of Norway leader Lars Hovda resigned.',
    role: 'Centre Party of Norway leader',
  },
  'an owner': { text: 'He told his publicist Nora Quill.', role: 'his publicist' },
  'an owner with an article': {
    text: 'But the channel’s Asia editor Nora Quill said no.',
    role: 'the channel’s Asia editor',
  },
  kin: {
    text: 'She lost her 23-year-old son, Caspar Voll, that day.',
    role: 'her 23-year-old son',
  },
  'an owner and a comma': {
    text: 'The group’s founder, Nora Quill, is a force.',
    role: 'The group’s founder',
  },
  'an apposition': {
    text: 'Nora Quill, an expert in sea law at Coast University, said so.',
    role: 'expert in sea law at Coast University',
    words: ['expert'],
  },
  'an apposition after an age': {
    text: 'Nora Quill, 60, the head of the school, died.',
    role: 'head of the school',
  },
  'an apposition with an owner': {
    text: 'Nora Quill, the city’s transport commissioner, said so.',
    role: 'the city’s transport commissioner',
  },
  'two offices': {
    text: 'It was Nora Quill, vice president of the Harbour Institute and a former ambassador to Chile.',
    role: 'vice president of the Harbour Institute and a former ambassador to Chile',
    words: ['president', 'ambassador'],
  },
  'a relative clause is left out': {
    text: 'Nora Quill, a lawyer who served in the navy, said so.',
    role: 'lawyer',
  },
  'who is': {
    text: 'Nora Quill, who is also the mayor of Port Ellis, said so.',
    role: 'mayor of Port Ellis',
  },
  is: { text: 'Nora Quill is an elder of the Coast tribe.', role: 'elder of the Coast tribe' },
  'an age is left out of an occupation': {
    text: 'Nora Quill, a 61-year-old custodian who was there, died.',
    role: 'custodian',
  },
  'identified as': { text: 'The shooter, identified as Nora Quill, fled.', role: 'shooter' },
  'a list after a plural': {
    text: 'They honoured former students Ada Kessler.',
    role: 'former student',
  },
  'what somebody is to others gives way to an occupation': {
    text: 'His friend Nora Quill, a surgeon, came.',
    role: 'surgeon',
  },
  'kin after "and" is cut off': {
    text: 'Nora Quill, pastor and mother of two, spoke.',
    role: 'pastor',
  },
  'no description': { text: 'People like Nora Quill, though not many, left.', role: null },
  'a place is no description': { text: 'Nora Quill, of Port Ellis, left.', role: null },
};

describe('roles', () => {
  it.each(Object.entries(cases))('%s', (_name, { text, role, words }) => {
    const person = personIn(text);
    expect(person.role).toBe(role);
    if (words !== undefined) expect(person.roleWords).toEqual(words);
  });

  it('gives each of a list the noun in the singular', () => {
    const people = peopleOf('It hurt students Ada Kessler, Paul Strand and Nora Quill.');
    expect(people.map(({ role }) => role)).toEqual(['student', 'student', 'student']);
  });

  it.each(['heading', 'standfirst'] as const)('prefers the text to the %s', (kind) => {
    const person = personIn(
      { kind, text: 'Nora Quill, star of the coast, dies at 61' },
      'Nora Quill, the singer, died.',
    );
    expect(person.role).toBe('singer');
  });

  it('does not take a noun from another sentence', () => {
    expect(personIn('He saw the mayor', 'Nora Quill left early that day.').role).toBeNull();
  });
});
