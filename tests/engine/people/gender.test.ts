import { describe, expect, it } from 'vitest';
import type { Gender } from '../../../lib/engine/people/types.ts';
import { personIn } from './people-of.ts';

const cases: Record<string, { text: string; gender: Gender | null }> = {
  'a given name': { text: 'It was Margaret Tolliver.', gender: 'female' },
  'the first half of a double given name': { text: 'It was Jean-Paul Arnoux.', gender: 'male' },
  'an honorific goes before the given name': {
    text: 'It was Mrs. Sidney Tolliver.',
    gender: 'female',
  },
  'an honorific before the family name alone': {
    text: 'It was Kerry Tolliver. Mr. Tolliver left.',
    gender: 'male',
  },
  'a noun': { text: 'It was the actress Thessaly Broome.', gender: 'female' },
  kin: { text: 'It was his widow, Thessaly Broome.', gender: 'female' },
  'an office': { text: 'It was Congressman Kerry Tolliver.', gender: 'male' },
  'a pronoun in the next sentence': {
    text: 'It was the lawyer Thessaly Broome. She left early.',
    gender: 'female',
  },
  'pronouns that disagree': {
    text: 'It was the lawyer Thessaly Broome. She left. Then Broome slept. He was tired.',
    gender: null,
  },
  'pronouns of which most agree': {
    text: 'The lawyer Thessaly Broome left. She slept. Broome woke. She sang. Broome sat. He ran. Broome ate her fish. She sighed.',
    gender: 'female',
  },
  'a pronoun beside the name is not enough': {
    text: 'The lawyer Thessaly Broome greeted her.',
    gender: null,
  },
  'a given name of both': { text: 'It was the lawyer Robin Tolliver.', gender: null },
  nothing: { text: 'It was the lawyer Thessaly Broome.', gender: null },
};

describe('gender', () => {
  it.each(Object.entries(cases))('%s', (_name, { text, gender }) => {
    expect(personIn(text).gender).toBe(gender);
  });
});
