import { describe, expect, it } from 'vitest';

import { sampleArticle, wordsIn } from '../../../scripts/bench/texts/sample-article.ts';
import { sampleOfLength, sampleTexts } from '../../../scripts/bench/texts/sources.ts';

describe('invented articles', () => {
  it('are the same for the same seed, others for others', () => {
    expect(sampleArticle(1, 300)).toEqual(sampleArticle(1, 300));
    expect(sampleArticle(2, 300)).not.toEqual(sampleArticle(1, 300));
  });

  it('have no unfilled slot', () => {
    expect(JSON.stringify(sampleArticle(7, 5000))).not.toMatch(/[{}]\w|undefined/u);
  });

  it.each([500, 2000])('are about as long as asked: %d words', (words) => {
    const written = wordsIn(sampleArticle(3, words).paragraphs.join(' '));
    expect(written).toBeGreaterThanOrEqual(words);
    expect(written).toBeLessThan(words + 120);
  });

  it('are read from their pages', () => {
    const [text] = sampleTexts(1);
    expect(text?.words).toBeGreaterThan(1000);
    expect(text?.html).toContain('<article>');
    expect(text?.article.blocks.length).toBeGreaterThan(10);
  });

  it('come without a page, too', () => {
    expect(sampleOfLength(500)).toMatchObject([{ name: '500 words', html: null }]);
  });
});
