import { describe, expect, it } from 'vitest';
import { text as english } from '../../../lib/engine/languages/en/text.ts';
import { tokenize } from '../../../lib/engine/text/tokens.ts';

const cases: Record<string, { text: string; tokens: string[] }> = {
  'abbreviations and initials keep their full stop': {
    text: 'Sen. J. R. Halloway spoke.',
    tokens: ['Sen.', 'J.', 'R.', 'Halloway', 'spoke', '.'],
  },
  'possessives and contractions are split off': {
    text: 'Halloway’s aide isn’t there, she’ll say.',
    tokens: ['Halloway', '’s', 'aide', 'is', 'n’t', 'there', ',', 'she', '’ll', 'say', '.'],
  },
  'apostrophes and hyphens inside names stay': {
    text: "O'Malley-Reyes met D’Arcy",
    tokens: ["O'Malley-Reyes", 'met', 'D’Arcy'],
  },
  'a full stop after “no” stays only in front of a number': {
    text: 'No. 7 said no.',
    tokens: ['No.', '7', 'said', 'no', '.'],
  },
  'initialisms are one token': { text: 'the U.S. army', tokens: ['the', 'U.S.', 'army'] },
  'numbers keep their marks': {
    text: '$3,000.50 and 7.5% on the 21st',
    tokens: ['$', '3,000.50', 'and', '7.5', '%', 'on', 'the', '21st'],
  },
  'doubled apostrophes are one mark': { text: "''No,'' he", tokens: ["''", 'No', ',', "''", 'he'] },
  'handles, tags and addresses stay whole': {
    text: '@roe_1 #vote https://example.org/a?b',
    tokens: ['@roe_1', '#vote', 'https://example.org/a?b'],
  },
  'the pronoun I does not take the full stop': { text: 'as I.', tokens: ['as', 'I', '.'] },
  'characters outside the basic plane are not cut': { text: 'so 😀!', tokens: ['so', '😀', '!'] },
  'combining marks stay with their letter': { text: 'José', tokens: ['José'] },
};

describe('tokenize', () => {
  it.each(Object.entries(cases))('%s', (_name, { text, tokens }) => {
    expect(tokenize(text, english).map((token) => token.text)).toEqual(tokens);
  });

  it('gives offsets into the text, moved by the given offset', () => {
    const text = 'Well, Mr. Roe’s here';
    for (const token of tokenize(text, english, 10)) {
      expect(text.slice(token.start - 10, token.end - 10)).toBe(token.text);
    }
  });
});
