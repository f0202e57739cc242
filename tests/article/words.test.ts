import { describe, expect, it } from 'vitest';
import {
  hasLetters,
  startsWithLetter,
  trimmedToLetters,
} from '../../lib/article/extraction/letters.ts';
import { wordsIn } from '../../lib/article/words.ts';

describe('words of a text', () => {
  it.each([
    ['“We sail,” said Ada’s aunt – at 9.', ['We', 'sail', 'said', 'Ada', 's', 'aunt', 'at', '9']],
    ['Øre, ½ naïve', ['Øre', '½', 'naïve']],
    ['Лампа погасла (2)', ['Лампа', 'погасла', '2']],
    ['— …', []],
  ])('are the runs of letters and digits in %j', (text, words) => {
    expect(wordsIn(text)).toEqual(words);
  });

  it('are the same by the letters of Latin script as by those of Unicode', () => {
    for (let code = 0; code < 0x2_fff; code++) {
      const character = String.fromCharCode(code);
      const isWord = /[\p{L}\p{N}]/u.test(character);
      expect([code, wordsIn(`“${character}”`)]).toEqual([code, isWord ? [character] : []]);
    }
  });
});

describe('letters of any script', () => {
  it.each([
    ['9', true],
    ['лампа', true],
    ['– …', false],
  ])('stand in %j: %j', (text, expected) => {
    expect(hasLetters(text)).toBe(expected);
    expect(startsWithLetter(text)).toBe(expected);
  });

  it.each([
    ['advertisement', 'advertisement'],
    ['» publicité :', 'publicité'],
    ['– anzeige', 'anzeige'],
  ])('are what is left of %j', (text, expected) => {
    expect(trimmedToLetters(text)).toBe(expected);
  });
});
