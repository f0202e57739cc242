import { describe, expect, it } from 'vitest';
import { text as english } from '../../../lib/engine/languages/en/text.ts';
import { tokenizeArticle } from '../../../lib/engine/text/tokenize-article.ts';
import { articleOf } from '../article.ts';

function sentencesOf(paragraph: string): string[] {
  const { tokens, sentences, text } = tokenizeArticle(articleOf(paragraph), english);
  return sentences.map(({ first, end }) => text.slice(tokens[first]?.start, tokens[end - 1]?.end));
}

const cases: Record<string, string[]> = {
  'plain sentences': ['The hall was full.', 'Nobody left!', 'Why not?'],
  'the time before an entry of a live report': ['10:42', 'The hall was full.', 'Nobody left.'],
  'the same with half of the day and zone': ['9.05am GMT –', '“Nobody left.”'],
  'a time within a sentence': ['10:42 was late.'],
  'titles do not end a sentence': ['Then Dr. Halloway and Sen. Pryce left.', 'It rained.'],
  'initials do not end a sentence': ['J. R. Pryce objected.'],
  'an abbreviation that may stand last ends before an opener': [
    'It began at 5 p.m.',
    'The hall was full.',
  ],
  'an initialism inside a name does not': ['The U.S. Navy left.'],
  'a closing mark belongs to the sentence before': ['“It is over.”', 'He left.'],
  'a question inside marks goes on with lower case': ['“Is it over?” he asked.'],
  'an ellipsis inside a sentence does not end it': ['It was... fine.'],
};

describe('splitSentences', () => {
  it.each(Object.entries(cases))('%s', (_name, sentences) => {
    expect(sentencesOf(sentences.join(' '))).toEqual(sentences);
  });

  it('never lets a sentence cross a block', () => {
    const { sentences } = tokenizeArticle(articleOf('A headline', 'A paragraph.'), english);
    expect(sentences.map(({ block }) => block)).toEqual([0, 1]);
  });
});
