import { describe, expect, it } from 'vitest';

import { attribution } from '../../../lib/engine/languages/en/attribution.ts';
import { CONTEXT_COLUMNS, CONTEXT_SIZES } from '../../../lib/engine/tagging/context-features.ts';
import { FORM_SIZES, formFeatures } from '../../../lib/engine/tagging/form-features.ts';
import { QUOTE_STATES } from '../../../lib/engine/tagging/quote-states.ts';
import { isReportingVerb, WORD_CLASSES } from '../../../lib/engine/tagging/word-classes.ts';
import { articleOf, type Part } from '../article.ts';
import { seen } from './tagged.ts';

const form = (text: string) => formFeatures(text, attribution);

/** The value of one column of the context, by token. */
function column(index: number, ...parts: readonly Part[]): readonly (readonly [string, number])[] {
  const { tokens, features } = seen(articleOf(...parts));
  return tokens.tokens.map(({ text }, i) => [
    text,
    features.context[i * CONTEXT_COLUMNS + index] ?? -1,
  ]);
}

describe('features of a word form', () => {
  it('takes case and the kind of apostrophe for the same word', () => {
    expect(form('Harbour').word).toBe(form('harbour').word);
    expect(form('O’Dell').word).toBe(form("o'dell").word);
    expect(form('harbour').word).not.toBe(form('harbours').word);
  });

  it('takes numbers of as many digits for the same word', () => {
    expect(form('1987').word).toBe(form('2026').word);
    expect(form('1987').word).not.toBe(form('198').word);
  });

  it('keeps ends and beginnings', () => {
    expect(form('explaining').suffix).toBe(form('Warning').suffix);
    expect(form('reported').prefix).toBe(form('reports').prefix);
    expect(form('noted').ending).toBe(form('red').ending);
  });

  it('tells shapes apart', () => {
    const words = [
      'wall',
      'Merrin',
      'J.',
      'NATO',
      'U.S.',
      '’s',
      'McBride',
      '34',
      '34-year-old',
      '—',
    ];
    expect(new Set(words.map((word) => form(word).shape)).size).toBe(words.length);
  });

  it('knows verbs of reporting from others', () => {
    expect(isReportingVerb(form('said').wordClass)).toBe(true);
    expect(isReportingVerb(form('warns').wordClass)).toBe(true);
    expect(isReportingVerb(form('criticized').wordClass)).toBe(false);
    expect(form('said').wordClass).not.toBe(form('says').wordClass);
    expect(form('seagull').wordClass).toBe(0);
  });

  it('stays within its tables', () => {
    expect(WORD_CLASSES).toBeLessThanOrEqual(FORM_SIZES.wordClass);
    for (const word of ['', 'x', '🐟', 'Übermut', '—', 'a'.repeat(500)]) {
      const { suffix, ending, prefix, shape, wordClass } = form(word);
      expect(suffix).toBeLessThan(FORM_SIZES.suffix);
      expect(ending).toBeLessThan(FORM_SIZES.ending);
      expect(prefix).toBeLessThan(FORM_SIZES.prefix);
      expect(shape).toBeLessThan(FORM_SIZES.shape);
      expect(wordClass).toBeLessThan(FORM_SIZES.wordClass);
    }
  });
});

describe('features of a place', () => {
  it('says which mark opens, which closes, and what stands between', () => {
    const { openingMark, closingMark, passage, outside } = QUOTE_STATES;
    expect(column(0, 'She said “we shall not pay” twice.')).toEqual([
      ['She', outside],
      ['said', outside],
      ['“', openingMark],
      ['we', passage],
      ['shall', passage],
      ['not', passage],
      ['pay', passage],
      ['”', closingMark],
      ['twice', outside],
      ['.', outside],
    ]);
  });

  it('takes marks of all styles for one form', () => {
    const { tokens, features } = seen(
      articleOf('‘We shall not pay,’ she said. “Not today,” he said.'),
    );
    const marks = tokens.tokens.flatMap(({ text }, i) =>
      /^[‘’“”]$/u.test(text) ? [features.forms[features.formOf[i] ?? -1]?.text] : [],
    );
    expect(marks).toEqual(['"', '"', '"', '"']);
  });

  it('tells a quotation of one or two words and one that goes on from the block before', () => {
    const short = column(0, 'He called it “daft” again.');
    expect(short[4]).toEqual(['daft', QUOTE_STATES.shortPassage]);
    const long = column(0, '“The wall is gone.', '“And so is the money,” he said.');
    expect(long.find(([text]) => text === 'money')?.[1]).toBe(QUOTE_STATES.continuedPassage);
  });

  it('counts the way to the nearest verb of reporting outside quotations', () => {
    const distances = column(2, 'Merrin said the wall, “he said,” stood.');
    expect(distances[0]).toEqual(['Merrin', 8 * 7 + 1]);
    expect(distances[1]).toEqual(['said', 8 * 7]);
    expect(distances[2]).toEqual(['the', 8 * 1 + 7]);
  });

  it('sees a colon early in the block', () => {
    const colons = column(6, 'Merrin: wall is gone');
    expect(colons.map(([, value]) => value)).toEqual([1, 2, 3, 3, 3]);
    expect(column(6, 'The wall is gone')[0]?.[1]).toBe(0);
  });

  it('stays within its sizes', () => {
    const { features } = seen(
      articleOf(
        { kind: 'heading', text: 'Merrin: “gone”' },
        { kind: 'standfirst', text: '' },
        '“',
        '',
        'According to her, “the wall ‘is’ gone.”',
        { kind: 'quotation', text: 'It is gone.' },
      ),
    );
    features.context.forEach((value, i) => {
      expect(value).toBeLessThan(CONTEXT_SIZES[i % CONTEXT_COLUMNS] ?? 0);
    });
  });
});
