import { describe, expect, it } from 'vitest';
import { articleOf, longArticle, pageOf } from '../../scripts/curve/long-article.ts';
import { curveTable, median } from '../../scripts/curve/table.ts';

describe('a long article', () => {
  it('is the same each time, and as long as it should be', () => {
    const paragraphs = longArticle(5_000);
    expect(longArticle(5_000)).toEqual(paragraphs);
    const { length } = paragraphs.join(' ').split(' ');
    expect(length).toBeGreaterThanOrEqual(5_000);
    expect(length).toBeLessThan(5_100);
  });

  it('has more people the longer it is', () => {
    const names = (words: number) =>
      new Set(
        longArticle(words).flatMap(
          (text) => /(?:said|told|to|although) ((?:\p{Lu}\p{L}+ ?){2})/u.exec(text)?.[1] ?? [],
        ),
      ).size;
    expect(names(20_000)).toBeGreaterThan(names(2_000) * 2);
  });

  it('is the same as a page and as an article', () => {
    const paragraphs = longArticle(500);
    const { text, blocks, title } = articleOf(paragraphs);
    expect(blocks.map(({ span }) => text.slice(span.start, span.end))).toEqual(paragraphs);
    expect(title).toBe(paragraphs[0]);
    for (const paragraph of paragraphs) expect(pageOf(paragraphs)).toContain(`>${paragraph}<`);
  });
});

describe('the table of a curve', () => {
  it('shows times, and how much longer a word takes than in the middle', () => {
    const points = [
      { words: 100, times: { read: 30 } },
      { words: 200, times: { read: 40 } },
      { words: 400, times: { read: 80 } },
    ];
    expect(curveTable(points).split('\n')).toEqual([
      '| words | read, ms | × a word |',
      '| ---: | ---: | ---: |',
      '| 100 | 30 | 1.50 |',
      '| 200 | 40 | 1.00 |',
      '| 400 | 80 | 1.00 |',
    ]);
  });

  it('takes the middle one of several times', () => {
    expect(median([9, 1, 5])).toBe(5);
  });
});
