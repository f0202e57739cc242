import { describe, expect, it } from 'vitest';

import { scoreTexts } from '../../../scripts/evaluate/texts/score-texts.ts';
import { right, score, text } from './own-text.ts';
import { spanOf } from './reports.ts';

describe('direct quotes', () => {
  it('are found, with two of three and nothing false', () => {
    expect(score(right).figure('direct quotes, exact')).toMatchObject({
      precision: 100,
      recall: (100 * 2) / 3,
      of: 3,
    });
  });

  it('count as overlapping, not as exact, where a little is missing', () => {
    const { figure } = score([{ words: 'will stay at the pier', source: 'Ana Velt' }]);
    expect(figure('direct quotes, exact').value).toBe(0);
    expect(figure('direct quotes, overlap ≥ 0.8').recall).toBe(100 / 3);
  });

  it('have a speaker only where one is annotated', () => {
    const { figure } = score([...right, { words: 'No boats here today', source: 'A sign' }]);
    expect(figure('speaker of the direct quotes found')).toMatchObject({ value: 100, of: 2 });
    expect(figure('direct quote and its speaker')).toMatchObject({
      precision: (100 * 2) / 3,
      recall: 100,
      of: 2,
    });
  });

  it('with a wrong speaker, or none, are found all the same', () => {
    const { figure } = score([
      { words: 'We will stay at the pier,', source: 'Ole Brandt' },
      { words: 'Nobody will leave.' },
    ]);
    expect(figure('direct quotes, exact').precision).toBe(100);
    expect(figure('speaker of the direct quotes found')).toMatchObject({ value: 0, of: 2 });
    expect(figure('direct quote and its speaker')).toMatchObject({ precision: 0, recall: 0 });
  });
});

describe('all attributions', () => {
  it('are compared part by part', () => {
    const { figure } = score(right);
    expect(figure('contents, exact')).toMatchObject({ precision: 50, of: 6 });
    expect(figure('contents, overlap ≥ 0.8')).toMatchObject({ precision: 75 });
    expect(figure('contents, overlap ≥ 0.5')).toMatchObject({ precision: 100 });
    expect(figure('contents, same begin').precision).toBe(50);
  });

  it('have sources and cues that count once each', () => {
    const { figure } = score(right);
    expect(figure('sources, exact')).toMatchObject({ precision: 100, recall: 75, of: 4 });
    // “told” only touches “told the council”; the colon is a cue, too.
    expect(figure('cues, exact')).toMatchObject({ precision: 50, of: 4 });
    expect(figure('cues, overlap')).toMatchObject({ precision: 100, recall: 50 });
  });

  it('are linked where content and source are right', () => {
    const figure = score(right).figure('linked: content ≥ 0.5 and source');
    expect(figure).toMatchObject({ precision: 100, recall: 80, of: 5 });
    const [first, ...others] = right;
    const wrong = score([{ ...first!, source: 'Ole Brandt' }, ...others]);
    expect(wrong.figure('linked: content ≥ 0.5 and source')).toMatchObject({
      precision: 75,
      recall: 60,
    });
  });
});

describe('parts with a cue of speech', () => {
  it('are of the kind that their marks make them, and what nobody says is none of them', () => {
    const { figure } = score(right);
    expect(figure('speech cue, direct: with its speaker')).toMatchObject({ value: 100, of: 2 });
    expect(figure('speech cue, mixed: with its speaker')).toMatchObject({ value: 100, of: 1 });
    expect(figure('speech cue, indirect: with its speaker')).toMatchObject({ value: 100, of: 1 });
  });

  it('are found without their speaker, too', () => {
    const { figure } = score([{ words: 'he would leave', kind: 'indirect', source: 'Ana Velt' }]);
    expect(figure('speech cue, indirect: found').value).toBe(100);
    expect(figure('speech cue, indirect: with its speaker').value).toBe(0);
    expect(figure('speech cue, direct: found').value).toBe(0);
  });

  it('are right if any quote of the engine is', () => {
    const words = 'he would leave';
    const { figure } = score([
      { words, kind: 'indirect', source: 'Ana Velt' },
      { words, kind: 'indirect', source: 'Ole Brandt' },
    ]);
    expect(figure('speech cue, indirect: with its speaker').value).toBe(100);
  });
});

describe('edge cases', () => {
  it('has all missed where the engine failed', () => {
    const { figures, outcomes } = scoreTexts('own', [
      {
        id: 'pier',
        text,
        attributions: [
          {
            source: [spanOf(text, 'Ana Velt')],
            cue: [spanOf(text, 'said')],
            content: [spanOf(text, 'Nobody will leave.')],
          },
        ],
        report: null,
      },
    ]);
    expect(figures.map(({ value }) => value)).toEqual(figures.map(() => 0));
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['missed']);
  });

  it('has figures for no texts at all', () => {
    expect(scoreTexts('none', []).figures.every(({ of, value }) => of === 0 && value === 0)).toBe(
      true,
    );
  });
});
