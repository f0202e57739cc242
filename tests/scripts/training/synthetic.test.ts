import { describe, expect, it } from 'vitest';

import { articleOf, readPattern } from '../../../training/synthetic/article.ts';
import { chanceOf } from '../../../training/synthetic/random.ts';

const articles = (seed: number) => {
  const chance = chanceOf(seed);
  return Array.from({ length: 100 }, () => articleOf(chance));
};

describe('articles made up of patterns', () => {
  it('are the same for the same seed, and others for another', () => {
    expect(articles(1)).toEqual(articles(1));
    expect(articles(1)).not.toEqual(articles(2));
  });

  it('leave no mark or word of a pattern in the text', () => {
    for (const { text } of articles(1))
      expect(text).not.toMatch(/[[\]]|\b(?:NAME|SURNAME|ROLE|TITLE|PLACE|PAPER|CLAUSE|NOUNS)\b/u);
  });

  it('begin each block with a capital letter, a mark or a digit', () => {
    for (const { text } of articles(1))
      for (const block of text.split('\n\n')) expect(block).toMatch(/^(?:["“‘]?\p{Lu}|\p{Nd})/u);
  });

  it('have attributions whose parts are words of one block, without blanks around them', () => {
    for (const { text, attributions } of articles(1))
      for (const { source, cue, content } of attributions)
        for (const [begin, end] of [...source, ...cue, ...content])
          expect(text.slice(begin, end)).toMatch(/^\S(?:[^\n]*\S)?$/u);
  });
});

describe('a pattern', () => {
  it('gives the offsets of each attribution', () => {
    expect(readPattern('[s Oda] [c denied] [t it] and [c2 blamed] [t2 Brill].', 10)).toEqual({
      text: 'Oda denied it and blamed Brill.',
      attributions: [
        { source: [[10, 13]], cue: [[14, 20]], content: [[21, 23]] },
        { source: [], cue: [[28, 34]], content: [[35, 40]] },
      ],
    });
  });
});
