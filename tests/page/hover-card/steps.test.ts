import { describe, expect, it } from 'vitest';
import { stepFrom } from '../../../lib/page/hover-card/steps.ts';

const VOICES = ['ada', 'ada', 'bo', null, 'ada'].map((speaker) => ({ speaker }));

describe('a step', () => {
  it.each([
    [0, 'next', 1],
    [4, 'next', 0],
    [0, 'previous', 4],
    [3, 'previous', 2],
    [0, 'nextSpeaker', 2],
    [2, 'nextSpeaker', 3],
    [3, 'nextSpeaker', 4],
    [4, 'nextSpeaker', 2],
    [-1, 'next', 0],
    [-1, 'nextSpeaker', 0],
    [5, 'previous', 4],
    [0, 'previous', 4],
  ] as const)('from %s, %s, leads to %s', (from, to, expected) => {
    expect(stepFrom(VOICES, from, to)).toBe(expected);
  });

  it('to the next speaker goes on where there is only one', () => {
    expect(stepFrom([{ speaker: 'ada' }, { speaker: 'ada' }], 1, 'nextSpeaker')).toBe(0);
  });

  it('leads nowhere where nobody is quoted', () => {
    expect(stepFrom([], -1, 'next')).toBeNull();
  });
});
