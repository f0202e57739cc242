import { describe, expect, it } from 'vitest';
import { personIn } from './people-of.ts';

const cases: Record<string, { text: string; role: string | null }> = {
  'a complement before the name': {
    text: 'The mayor of Port Ellis, Nora Quill, said so.',
    role: 'mayor of Port Ellis',
  },
  'who acts for somebody': {
    text: 'A spokesman for the president, Emeka Udall, said so.',
    role: 'spokesman for the president',
  },
  'a title with a complement before the name': {
    text: 'Regional Commissioner of Lindow, Nora Quill says it will be done.',
    role: 'Regional Commissioner of Lindow',
  },
  'a title, a comma and a verb of saying': {
    text: 'On Friday the Lindow Municipal Director, Nora Quill said so.',
    role: 'Lindow Municipal Director',
  },
  'two nouns with "and"': {
    text: 'It is what Corvax co-founder and CEO Nora Quill wants.',
    role: 'Corvax co-founder and CEO',
  },
  named: { text: 'He worked with a colleague named Nora Quill.', role: 'colleague' },
  'a verb of naming': { text: 'On Friday the president named Nora Quill.', role: null },
  became: {
    text: 'Nora Quill, who became the head of the trust in May, left.',
    role: 'head of the trust in May',
  },
  'serves as': {
    text: 'Nora Quill, who serves as the chair of the trust, left.',
    role: 'chair of the trust',
  },
  'something fuller than an abbreviated title': {
    text: 'Rep. Nora Quill, chair of the harbour committee, said so.',
    role: 'chair of the harbour committee',
  },
  'kin where nothing else is told': {
    text: 'Nora Quill is a mother of two.',
    role: 'mother of two',
  },
  'the next sentence': {
    text: 'They hope for Nora Quill. The former mayor has a chance.',
    role: 'former mayor',
  },
  'the next sentence, after a quotation': {
    text: 'They hope for Nora Quill. “It will be loud,” the striker said.',
    role: 'striker',
  },
  'somebody new in the next sentence': {
    text: 'They hope for Nora Quill. The judge said no.',
    role: null,
  },
  'a man in the next sentence': {
    text: 'They hope for Nora Quill. The businessman said no.',
    role: null,
  },
};

describe('roles further from the name', () => {
  it.each(Object.entries(cases))('%s', (_name, { text, role }) => {
    expect(personIn(text).role).toBe(role);
  });
});
