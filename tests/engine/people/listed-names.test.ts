import { describe, expect, it } from 'vitest';
import { namesOf } from './people-of.ts';

/** Each text names these people and nobody else. */
const cases: Record<string, { text: string; names: readonly string[] }> = {
  'an unknown name between sure ones': {
    text: 'Think of Walter Scrope, Quillon Bexley and Ada Kessler today.',
    names: ['Walter Scrope', 'Quillon Bexley', 'Ada Kessler'],
  },
  'an unknown name before a sure one': {
    text: 'It was painted by Quillon Bexley and Ada Kessler in May.',
    names: ['Quillon Bexley', 'Ada Kessler'],
  },
  'an unknown name beside a firm': {
    text: 'It was bought by Quillon Bexley and Goldman Sachs in May.',
    names: [],
  },
  'a couple of one family name': {
    text: 'Wilf and Anna Ferwick moved to the coast.',
    names: ['Wilf', 'Anna Ferwick'],
  },
  'what follows a comma is no list': {
    text: 'From Quillon Bexley, Ada Kessler took the train.',
    names: ['Ada Kessler'],
  },
};

describe('names in lists', () => {
  it.each(Object.entries(cases))('%s', (_name, { text, names }) => {
    expect(namesOf({ kind: 'heading', text: 'What we know today' }, text)).toEqual(names);
  });
});
