import { describe, expect, it } from 'vitest';
import { piecesOf, type QuotePiece } from '../../components/quote-pieces.ts';
import { summarize } from '../../lib/engine/report/summary.ts';
import { makeReport, type QuoteDraft } from './stories/make-report.ts';

/** The pieces of the first row, the speaker's words in brackets. */
function shown(paragraph: string, ...quotes: readonly QuoteDraft[]): string {
  const report = makeReport({ title: 'A title.', paragraphs: [paragraph, 'Another.'], quotes });
  const row = summarize(report).unattributed[0];
  if (row === undefined) throw new Error('the story has no quote');
  const bracket = ({ voice, text }: QuotePiece) => (voice === 'speaker' ? `[${text}]` : text);
  return piecesOf(report.article, row).map(bracket).join('');
}

describe('a direct quote', () => {
  it.each([
    ['“We wait,” he said.', '[“We wait,”]'],
    ['‘We wait,’ he said.', '[‘We wait,’]'],
    ['«We wait,» he said.', '[«We wait,»]'],
    ['„We wait,“ he said.', '[„We wait,“]'],
    ['"We wait," he said.', '[“We wait,”]'],
    ["''We wait,'' he said.", '[“We wait,”]'],
    ['— We wait, he said.', '[“We wait,”]'],
  ])('stands in the marks of the article: %s', (paragraph, expected) => {
    expect(shown(paragraph, { kind: 'direct', words: 'We wait,' })).toBe(expected);
  });

  it('stands on one line', () => {
    expect(shown('“We\n  wait,” he said.', { kind: 'direct', words: 'We\n  wait,' })).toBe(
      '[“We wait,”]',
    );
  });
});

describe('a partial quote', () => {
  it('stands inside the reporter’s sentence', () => {
    const paragraph = 'It rained. He called it “a wet day” and left. Nobody minded.';
    expect(shown(paragraph, { kind: 'partial', words: 'a wet day' })).toBe(
      'He called it [“a wet day”] and left.',
    );
  });

  it('at the end of a sentence takes no word of the next', () => {
    const paragraph = 'He called it “a wet day.” Nobody minded.';
    expect(shown(paragraph, { kind: 'partial', words: 'a wet day.' })).toBe(
      'He called it [“a wet day.”]',
    );
  });

  it('may begin the sentence', () => {
    expect(shown('“A wet day” it was.', { kind: 'partial', words: 'A wet day' })).toBe(
      '[“A wet day”] it was.',
    );
  });

  it('has the far ends of a long sentence cut at words', () => {
    const before = `He ${'really '.repeat(60)}called it`;
    const after = `and ${'slowly '.repeat(60)}left.`;
    const text = shown(`${before} “a wet day” ${after}`, { kind: 'partial', words: 'a wet day' });
    expect(text).toMatch(/^… (?:really )+called it \[“a wet day”\] and (?:slowly )+…$/u);
    expect(text.length).toBeLessThan(280);
  });
});

describe('an indirect quote', () => {
  it('is the reporter’s, with the words in marks set apart', () => {
    const words = 'the day was “wet” but “not that wet”';
    expect(
      shown(
        `He said ${words}.`,
        { kind: 'indirect', words },
        { kind: 'partial', words: 'wet' },
        { kind: 'partial', words: 'not that wet' },
      ),
    ).toBe('the day was [“wet”] but [“not that wet”]');
  });
});
