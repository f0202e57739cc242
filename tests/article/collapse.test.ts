import { describe, expect, it } from 'vitest';
import { collapse, isBlank, join, slice } from '../../lib/article/extraction/collapse.ts';

function collapseAll(...texts: readonly string[]) {
  return collapse(texts.map((data, text) => ({ text, data, lineBefore: false })));
}

describe('collapsed text', () => {
  it.each([
    ['  one \n\t two  ', 'one two'],
    ['one\u00a0\u202ftwo\u3000three', 'one two three'],
    ['won\u00adder\u200bful', 'wonderful'],
    ['one \u00ad two', 'one two'],
    ['\ufeffone', 'one'],
    ['👩‍🚀 aloft', '👩‍🚀 aloft'],
    [' \u200b ', ''],
  ])('of %j is %j', (data, expected) => {
    expect(collapseAll(data).text).toBe(expected);
  });

  it('has one space where one text ends and the next begins with white space', () => {
    expect(collapseAll('one ', ' two').text).toBe('one two');
    expect(collapseAll('one', 'two').text).toBe('onetwo');
  });

  it('has a space for a line break, which stands nowhere in the page', () => {
    const { text, runs } = collapse([
      { text: 0, data: 'one', lineBefore: false },
      { text: 1, data: 'two', lineBefore: true },
    ]);
    expect(text).toBe('one two');
    expect(runs).toEqual([
      { at: 0, text: 0, from: 0, length: 3 },
      { at: 4, text: 1, from: 0, length: 3 },
    ]);
  });

  it('says of each character where it stands', () => {
    const texts = ['  a\u00adb  c ', '\nd'];
    const { text, runs } = collapseAll(...texts);
    const back = runs.map((run) => ({
      article: text.slice(run.at, run.at + run.length),
      page: texts[run.text]?.slice(run.from, run.from + run.length).replaceAll(/\s/gu, ' '),
    }));
    expect(text).toBe('ab c d');
    expect(back.map(({ article }) => article).join('')).toBe(text);
    expect(back.filter(({ article, page }) => article !== page)).toEqual([]);
  });

  it('can be cut', () => {
    const { text, runs } = slice(collapseAll('one two', ' three'), 4, 9);
    expect(text).toBe('two t');
    expect(runs).toEqual([
      { at: 0, text: 0, from: 4, length: 3 },
      { at: 3, text: 1, from: 0, length: 2 },
    ]);
  });

  it('can be joined', () => {
    const { text, runs } = join(collapseAll('one'), collapseAll('two'));
    expect(text).toBe('one two');
    expect(runs.at(-1)).toEqual({ at: 4, text: 0, from: 0, length: 3 });
  });
});

it('tells blank text from words', () => {
  expect(isBlank(' \u00a0\u00ad\u200b\n')).toBe(true);
  expect(isBlank(' .')).toBe(false);
});
