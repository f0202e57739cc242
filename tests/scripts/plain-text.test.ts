import { describe, expect, it } from 'vitest';

import { MAX_CHARACTERS } from '../../lib/article/page-limits.ts';
import { articleFromText } from '../../scripts/command-line/plain-text.ts';

function read(text: string) {
  const result = articleFromText(text, 'en');
  if (!result.ok) throw new Error(`no article in ${JSON.stringify(text)}: ${result.code}`);
  const { value } = result;
  const blocks = value.blocks.map(({ kind, span }) => [kind, text.slice(span.start, span.end)]);
  return { article: value, blocks };
}

describe('a plain text as an article', () => {
  it('has the first line as title and a block a line', () => {
    const { article, blocks } = read('Harbour stays open\n\nOne.\nTwo.\n');
    expect(article.title).toBe('Harbour stays open');
    expect(blocks).toEqual([
      ['heading', 'Harbour stays open'],
      ['paragraph', 'One.'],
      ['paragraph', 'Two.'],
    ]);
  });

  it('keeps the text unchanged, so that spans are offsets into the file', () => {
    const text = '  Title \r\n\r\n\tIndented, with 🦊 in it.  \r\nLast';
    const { article, blocks } = read(text);
    expect(article.text).toBe(text);
    expect(blocks.map(([, words]) => words)).toEqual(['Title', 'Indented, with 🦊 in it.', 'Last']);
  });

  it('takes every kind of line break', () => {
    expect(read('a\nb\rc\r\nd\u2028e\u2029f').blocks.map(([, words]) => words)).toEqual([
      'a',
      'b',
      'c',
      'd',
      'e',
      'f',
    ]);
  });

  it('takes the first line with words where the file begins with blank ones', () => {
    expect(read('\n \nTitle\nText').article.title).toBe('Title');
  });

  it('is in the language given', () => {
    expect(articleFromText('Titel', 'de')).toMatchObject({ value: { language: 'de' } });
  });

  it('is refused past the size that is read', () => {
    const text = 'word '.repeat(MAX_CHARACTERS / 5);
    expect(articleFromText(text, 'en').ok).toBe(true);
    expect(articleFromText(`${text}.`, 'en')).toEqual({ ok: false, code: 'page-too-large' });
  });

  it.each(['', ' \n\t\r\n'])('is none where there are no words: %j', (text) => {
    expect(articleFromText(text, 'en')).toEqual({ ok: false, code: 'no-article' });
  });
});
