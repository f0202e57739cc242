import { describe, expect, it } from 'vitest';

import { directQuotes } from '../../../scripts/evaluate/texts/direct-quotes.ts';
import { quotedRegions } from '../../../scripts/evaluate/texts/quoted-regions.ts';
import { spanOf } from './reports.ts';

const regionsIn = (text: string) =>
  quotedRegions(text).map(({ start, end }) => text.slice(start, end));

describe('quoted regions', () => {
  it.each([
    ['curly marks', '“We stay,” he said, “and wait.”', ['We stay,', 'and wait.']],
    ['straight marks', 'He said "we stay" and "wait".', ['we stay', 'wait']],
    ['doubled apostrophes', "He said ''we stay.''", ['we stay.']],
    ['backticks and apostrophes', "``We stay,'' he said.", ['We stay,']],
    ['guillemets', '«We stay», he said.', ['We stay']],
    ['low marks', '„We stay“, he said.', ['We stay“, he said.']],
    ['a closing mark set for an opening one', 'He said ”we stay.”', ['we stay.']],
    ['a lone closing mark', 'We stay,” he said.', []],
    ['single curly marks', '‘We stay,’ he said.', ['We stay,']],
    ['single straight marks', "Velt: 'We stay' at Lorn", ['We stay']],
    ['apostrophes', "It’s Lorn's pier, isn't it", []],
    [
      'a plural possessive inside',
      '‘The farmers’ vote counts,’ he said.',
      ['The farmers’ vote counts,'],
    ],
    [
      'single marks inside double ones',
      '“He told me ‘no’ twice,” she said.',
      ['He told me ‘no’ twice,'],
    ],
    ['an inch mark behind a word', 'A 6"high wall', ['high wall']],
    ['a straight mark behind a word and before a space', 'A wall of 6" here', []],
  ])('in %s', (_, text, expected) => {
    expect(regionsIn(text)).toEqual(expected);
  });

  it('end with the paragraph, and the next one may open its own', () => {
    expect(regionsIn('“We stay.\n“We wait,” he said.\n\nAll went home.')).toEqual([
      'We stay.',
      'We wait,',
    ]);
  });

  it('are in the order of the text, whatever the kind of the marks', () => {
    expect(regionsIn('‘One’ and “two” and ‘three’')).toEqual(['One', 'two', 'three']);
  });
});

describe('direct quotes', () => {
  const text =
    '“We stay and we wait here,” Velt said, calling the plan “mad”. He said “no no no” to all.';
  const quotesIn = (...contents: readonly (readonly string[])[]) =>
    directQuotes(
      text,
      contents.map((pieces) => ({
        source: [],
        cue: [],
        content: pieces.map((words) => spanOf(text, words)),
      })),
      quotedRegions(text),
    ).map(({ span, attribution }) => [text.slice(span.start, span.end), attribution]);

  it('are the quoted part of a content, without marks', () => {
    expect(quotesIn(['“We stay and we wait here,”'])).toEqual([['We stay and we wait here', 0]]);
    expect(quotesIn(['“no no no” to all'])).toEqual([['no no no', 0]]);
  });

  it('cover half of the marks at least', () => {
    expect(quotesIn(['we wait here'])).toEqual([['we wait here', 0]]);
    expect(quotesIn(['We stay and'])).toEqual([]);
  });

  it('have three words at least', () => {
    expect(quotesIn(['calling the plan “mad”'])).toEqual([]);
  });

  it('belong to the attribution with the longest part', () => {
    expect(quotesIn(['stay and we wait here'], ['We stay and we wait here'])).toEqual([
      ['We stay and we wait here', 1],
    ]);
  });

  it('are several where one content has several', () => {
    expect(quotesIn(['“no no no” to all', '“We stay and we wait here,”'])).toEqual([
      ['We stay and we wait here', 0],
      ['no no no', 0],
    ]);
  });
});
