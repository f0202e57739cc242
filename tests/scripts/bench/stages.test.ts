import type { Profiler } from 'node:inspector';

import { describe, expect, it } from 'vitest';

import { stageTimes } from '../../../scripts/bench/stages.ts';

/** A chain of calls, each by the one before: node i + 1 is file i. */
function profileOf(files: readonly string[], timeDeltas: readonly number[]): Profiler.Profile {
  return {
    startTime: 0,
    endTime: 0,
    nodes: files.map((file, i) => ({
      id: i + 1,
      callFrame: {
        functionName: '',
        scriptId: '',
        url: `file:///home/lib/engine/${file}`,
        lineNumber: 0,
        columnNumber: 0,
      },
      children: i + 1 < files.length ? [i + 2] : [],
    })),
    samples: files.map((_, i) => i + 1),
    timeDeltas: [...timeDeltas],
  };
}

describe('the time of a stage', () => {
  it('holds its helpers, also those of another stage', () => {
    const files = ['analyze.ts', 'attribution/attribute.ts', 'attribution/linking/choose.ts'];
    const times = stageTimes(
      profileOf(
        [...files, 'attribution/clauses/words.ts', 'text/tokens.ts'],
        [1e3, 1e3, 2e3, 4e3, 8e3],
      ),
      1,
    );
    expect(times.linking).toBe(14);
    expect(times['rules of attribution']).toBe(0);
    expect(times.tokens).toBe(0);
  });

  it('is that of one run', () => {
    const files = ['analyze.ts', 'people/find-people.ts'];
    expect(stageTimes(profileOf(files, [0, 6e3]), 3).people).toBe(2);
  });

  it.each([
    ['attribution/quotes/propose.ts', 'rules of attribution'],
    ['attribution/sources/cast.ts', 'who is meant'],
    ['tagging/tag.ts', 'tagging'],
    ['quotations/find-quoted-passages.ts', 'quotations'],
  ] as const)('of %s is that of %s', (file, stage) => {
    expect(stageTimes(profileOf(['analyze.ts', file], [0, 1e3]), 1)[stage]).toBe(1);
  });
});
