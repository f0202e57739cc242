import { describe, expect, it } from 'vitest';

import type { GoldPerson } from '../../../scripts/evaluate/reports/gold-report.ts';
import { mayBeOnePerson, personNamed } from '../../../scripts/evaluate/reports/same-person.ts';
import { comparedWords, wordF1 } from '../../../scripts/evaluate/reports/words.ts';

describe('compared words', () => {
  it('know no case, marks, possessives and soft hyphens', () => {
    expect(comparedWords('“The mayor’s pier”—re\u00ADopened, №5')).toEqual([
      'the',
      'mayor',
      'pier',
      'reopened',
      'no5',
    ]);
  });

  it('are alike by how often each stands in both texts', () => {
    expect(wordF1('the pier', 'The pier!')).toBe(1);
    expect(wordF1('no no no', 'no')).toBe(0.5);
    expect(wordF1('a b', 'c d')).toBe(0);
    expect(wordF1('', '')).toBe(0);
  });
});

describe('two names', () => {
  it.each([
    ['Ana Velt', 'Mayor Ana Velt', true],
    ['Velt', 'Ana Velt', true],
    ['Mrs Velt', 'Ana Velt', true],
    ['A. Velt', 'Ana Velt', true],
    ['Ana Maria Velt', 'Ana M. Velt', true],
    ['Ole Velt', 'Ana Velt', false],
    ['Ana', 'Ana Velt', true],
    ['Ana Brandt', 'Ana Velt', false],
    ['Mr', 'Ana Velt', false],
    ['', '', false],
  ])('“%s” and “%s” may be one person: %s', (a, b, expected) => {
    expect(mayBeOnePerson(a, b)).toBe(expected);
    expect(mayBeOnePerson(b, a)).toBe(expected);
  });
});

describe('the person that a name denotes', () => {
  const person = (name: string, ...aliases: readonly string[]): GoldPerson => ({
    name,
    aliases: [...aliases],
    role: null,
  });
  const people = [person('Ana Velt', 'Velt'), person('Ole Velt', 'Velt'), person('Kim', 'Kimmy')];

  it.each([
    ['Ana Velt', 'Ana Velt'],
    ['Ana', 'Ana Velt'],
    ['Kimmy', 'Kim'],
    ['Velt', undefined],
    ['Una Velt', undefined],
    ['Brandt', undefined],
  ])('%s is %s', (name, expected) => {
    expect(personNamed(name, people)?.name).toBe(expected);
  });

  it('is the one of exactly that name where several fit', () => {
    expect(personNamed('Ana Velt', [person('Ana Velt'), person('Ana Lu Velt')])?.name).toBe(
      'Ana Velt',
    );
  });
});
