import { describe, expect, it } from 'vitest';

import { mentionForm } from '../../../scripts/evaluate/outcomes.ts';
import { headOf, isSameSource } from '../../../scripts/evaluate/texts/source-heads.ts';
import { hasSpeechCue } from '../../../scripts/evaluate/texts/speech-cues.ts';
import { spanOf } from './reports.ts';

describe('the head of a source', () => {
  it.each([
    ['Mayor Ana Velt', 'Velt'],
    ['Ana Velt, the mayor of Lorn', 'Velt'],
    ['the mayor of Lorn', 'mayor'],
    ['Sen. Ana Velt (Lorn)', 'Velt'],
    ['Ana Velt Jr.', 'Velt'],
    ['Ana Velt’s', 'Velt'],
    ['Velt who had waited', 'Velt'],
    ['several people at the pier', 'people'],
    ['the President', 'President'],
    ['she', 'she'],
    ['…', '…'],
  ])('of “%s” is “%s”', (source, expected) => {
    const { start, end } = headOf(source, { start: 0, end: source.length });
    expect(source.slice(start, end)).toBe(expected);
  });
});

describe('a source is the annotated one', () => {
  const text =
    'Mayor Ana Velt spoke. “No,” she said. Velt left; Ole Brandt, a friend of Velt, and the mayor stayed. The mayor spoke.';
  const same = (system: string | null, ...gold: readonly string[]) =>
    isSameSource(
      text,
      system === null ? undefined : spanOf(text, system),
      gold.map((words) => spanOf(text, words)),
    );

  it('if it overlaps its head', () => {
    expect(same('Ana Velt', 'Mayor Ana Velt')).toBe(true);
    expect(same('Ole Brandt', 'Ole Brandt, a friend of Velt,')).toBe(true);
    expect(same('a friend of Velt', 'Ole Brandt, a friend of Velt,')).toBe(false);
  });

  it('if it has the same capitalised head elsewhere', () => {
    expect(same('Mayor Ana Velt', 'Velt left')).toBe(true);
    expect(same('Mayor Ana Velt', 'Ole Brandt')).toBe(false);
  });

  it('not if only common words or the person behind are the same', () => {
    expect(same('The mayor', 'the mayor')).toBe(false);
    expect(same('Velt', 'she')).toBe(false);
    expect(same('she', 'Mayor Ana Velt')).toBe(false);
  });

  it('if it is that of any piece, and never if there is none', () => {
    expect(same('Ole Brandt', 'she', 'Ole Brandt')).toBe(true);
    expect(same(null, 'she')).toBe(false);
    expect(same('she')).toBe(false);
  });
});

describe('a cue of speech', () => {
  const text = 'Velt: No. She had TOLD, friends. He believes it. He told.';
  const isSpeech = (...cue: readonly string[]) =>
    hasSpeechCue(text, { source: [], content: [], cue: cue.map((words) => spanOf(text, words)) });

  it('is a colon or a word of speech in any of its pieces', () => {
    expect(isSpeech(':')).toBe(true);
    expect(isSpeech('had TOLD,')).toBe(true);
    expect(isSpeech('believes', 'told')).toBe(true);
  });

  it('is no word of thought, and nothing', () => {
    expect(isSpeech('believes')).toBe(false);
    expect(isSpeech()).toBe(false);
  });
});

it.each([
  ['She', 'pronoun'],
  ['who', 'pronoun'],
  ['Velt', 'name'],
  ['the Lorn council', 'name'],
  ['MP', 'name'],
  ['The mayor', 'description'],
  ['two officials', 'description'],
  [null, 'none'],
])('the form of the mention “%s” is %s', (words, form) => {
  expect(mentionForm(words)).toBe(form);
});
