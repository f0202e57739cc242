import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../../lib/article/extraction/excerpt.ts';

const words =
  'The lamp on the pier went out at nine, and nobody on the island could say for how long';

describe('an excerpt', () => {
  it('is the whole of what is short', () => {
    expect(excerptOf('The lamp went out.')).toBe('The lamp went out.');
    expect(excerptOf(words.slice(0, 80))).toBe(words.slice(0, 80));
  });

  it('ends with a whole word', () => {
    const excerpt =
      'The lamp on the pier went out at nine, and nobody on the island could say for…';
    expect(excerptOf(words)).toBe(excerpt);
    expect(excerptOf(words.replace('how', 'h w'))).toBe(excerpt.replace('…', ' h…'));
  });

  it.each(['灯'.repeat(100), `灯 ${'台'.repeat(100)}`, 'a'.repeat(100), '🔥'.repeat(60)])(
    'of what has no spaces is cut between characters: %s',
    (text) => {
      const excerpt = excerptOf(text);
      expect(excerpt.length).toBeGreaterThanOrEqual(78);
      expect(excerpt.length).toBeLessThanOrEqual(80);
      expect(excerpt.isWellFormed()).toBe(true);
      expect(text.startsWith(excerpt.slice(0, -1))).toBe(true);
    },
  );
});
