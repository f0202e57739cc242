import { describe, expect, it } from 'vitest';
import { setApart } from '../../components/set-apart.ts';
import arabic from '../../locales/ar.json' with { type: 'json' };
import { ENGLISH, speak } from './stories/speak-english.ts';

const ARABIC = speak(arabic);

describe('words of the article in a sentence of the interface', () => {
  it.each([
    ['Odile Varga', ENGLISH, 'Odile Varga'],
    ['سلمى الحارثي', ENGLISH, '\u2068سلمى الحارثي\u2069'],
    ['Odile Varga', ARABIC, '\u2068Odile Varga\u2069'],
    ['سلمى الحارثي', ARABIC, 'سلمى الحارثي'],
  ])('%s keep their own direction', (words, { t }, expected) => {
    expect(setApart(words, t)).toBe(expected);
  });
});
