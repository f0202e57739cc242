import { describe, expect, it } from 'vitest';

import { pairUp } from '../../../scripts/evaluate/matching.ts';
import { jaccard, sameBegin, sameSpan, trimSpan } from '../../../scripts/evaluate/spans.ts';
import { contentParts } from '../../../scripts/evaluate/texts/content-parts.ts';
import { spanOf } from './reports.ts';

const span = (start: number, end: number) => ({ start, end });

describe('likeness of spans', () => {
  it.each([
    [span(0, 10), span(0, 10), 1],
    [span(0, 10), span(5, 10), 0.5],
    [span(0, 10), span(5, 15), 1 / 3],
    [span(0, 10), span(10, 20), 0],
    [span(3, 3), span(0, 10), 0],
  ])('is what both hold over what either holds: %j and %j', (a, b, expected) => {
    expect(jaccard(a, b)).toBe(expected);
    expect(jaccard(b, a)).toBe(expected);
  });

  it('is all or nothing for same spans and same begins', () => {
    expect(sameSpan(span(1, 4), span(1, 4))).toBe(1);
    expect(sameSpan(span(1, 4), span(1, 5))).toBe(0);
    expect(sameBegin(span(1, 4), span(1, 5))).toBe(1);
    expect(sameBegin(span(1, 4), span(0, 4))).toBe(0);
  });
});

describe('a trimmed span', () => {
  it('has no marks and spaces at its ends, and keeps those inside', () => {
    const text = ' “Yes, – no!”… ';
    expect(trimSpan(text, span(0, text.length))).toEqual(spanOf(text, 'Yes, – no'));
  });

  it('is null if there are no words', () => {
    expect(trimSpan(' “…” ', span(0, 5))).toBeNull();
  });
});

describe('parts of a content', () => {
  it('are joined over punctuation and kept apart over words', () => {
    const text = '“The pier stays,” “and so do we,” Velt said, “for good.”';
    const pieces = ['“for good.”', '“The pier stays,”', '“and so do we,”'];
    const parts = contentParts(
      text,
      pieces.map((words) => spanOf(text, words)),
    );
    const words = parts.map(({ start, end }) => text.slice(start, end));
    expect(words).toEqual(['The pier stays,” “and so do we', 'for good']);
  });

  it('end with their paragraph, and those without words are none', () => {
    const text = '“The pier stays.\n“We do, too.”\n”';
    const parts = contentParts(text, [span(0, text.length)]);
    expect(parts).toEqual([spanOf(text, 'The pier stays'), spanOf(text, 'We do, too')]);
  });

  it('are one where pieces overlap', () => {
    const text = 'the pier stays open';
    const pieces = [span(4, 14), span(0, 8), span(5, 7)];
    expect(contentParts(text, pieces)).toEqual([spanOf(text, 'the pier stays')]);
  });
});

describe('pairs', () => {
  const near = { likeness: (a: number, b: number) => 1 - Math.abs(a - b) / 10, least: 0.5 };

  it('take the most alike first, each thing once, whatever the order', () => {
    expect(pairUp([1, 4], [5, 3], near).map(({ gold, system }) => [gold, system])).toEqual([
      [4, 5],
      [1, 3],
    ]);
  });

  it('must be alike enough', () => {
    expect(pairUp([0], [6], near)).toEqual([]);
    expect(pairUp([0], [5], near)).toHaveLength(1);
  });

  it('of equals the first in the lists, or the nearest if there is a distance', () => {
    const equal = { likeness: () => 1, least: 1 };
    const [first] = pairUp(['a'], ['x', 'y'], equal);
    expect(first?.system).toBe('x');
    const [nearest] = pairUp(['a'], ['x', 'y'], { ...equal, distance: (_, j) => 1 - j });
    expect(nearest?.system).toBe('y');
  });
});
