import { describe, expect, it } from 'vitest';
import { analyze } from '../../../lib/engine/index.ts';
import { articleOf, type Part, textOf } from '../article.ts';
import { shippedModel } from '../shipped-model.ts';

const COVERAGE = { read: 1, recovered: 0, skipped: [] };
const INTRODUCTION =
  'Mayor Jane Halloway, Senator Tom Pryce and the architect Dora Quill were at the hall in Arlen.';

/** "speaker: words", a line a quote. */
function said(...parts: readonly Part[]): string[] {
  const article = articleOf({ kind: 'heading', text: 'A long evening' }, INTRODUCTION, ...parts);
  const { quotes, people } = analyze({ article, coverage: COVERAGE, model: shippedModel() });
  return quotes.map(({ speaker, span }) => {
    const name = people.find(({ id }) => id === speaker)?.name ?? 'nobody';
    return `${name}: ${textOf(article, span) ?? ''}`;
  });
}

describe('with the model', () => {
  it('an interrupted quotation keeps its speaker, and so does the next sentence', () => {
    expect(said('“We are late,” Halloway said. “We will not stop. Nobody is to blame.”')).toEqual([
      'Jane Halloway: We are late,',
      'Jane Halloway: We will not stop. Nobody is to blame.',
    ]);
  });

  it('a quotation of several paragraphs keeps its speaker', () => {
    expect(
      said('Pryce said: “The bridge is old.', '“It must go.', '“And soon.”', 'Quill laughed.'),
    ).toEqual(['Tom Pryce: The bridge is old.', 'Tom Pryce: It must go.', 'Tom Pryce: And soon.']);
  });

  it('reported speech has its exact words, without "that"', () => {
    expect(said('Quill told the council on Monday that the arches would hold.')).toEqual([
      'Dora Quill: the arches would hold',
    ]);
  });

  it('items of a list that a speaker leads are that speaker’s', () => {
    const items = ['Arches like these hold for ages', 'No boat passes at night'];
    const list = items.map((text): Part => ({ kind: 'listItem', text }));
    expect(said('Quill also said:', ...list)).toEqual(items.map((item) => `Dora Quill: ${item}`));
  });

  it('speech within speech is the outer speaker’s', () => {
    expect(said('Halloway said that Pryce had called the plan a mistake.')).toEqual([
      'Jane Halloway: Pryce had called the plan a mistake',
    ]);
  });

  it('belief and intention are no speech', () => {
    expect(said('Halloway believes that the arches will hold.')).toEqual([]);
    expect(said('Pryce intends to sell the bridge.')).toEqual([]);
  });

  it('a document is told from people', () => {
    const article = articleOf(
      { kind: 'heading', text: 'A long evening' },
      'The arches would not hold, according to a report by the harbour office.',
    );
    const { quotes, people } = analyze({ article, coverage: COVERAGE, model: shippedModel() });
    const speaker = people.find(({ id }) => id === quotes[0]?.speaker);
    expect(speaker?.kind).toBe('document');
  });

  it('a title of a work is nobody’s words', () => {
    expect(said('Quill wrote the book “Stones of the North” when she was young.')).toEqual([]);
  });

  it('a block quotation without marks stays one', () => {
    expect(
      said('Pryce put it this way:', { kind: 'quotation', text: 'A bridge is a promise.' }),
    ).toEqual(['Tom Pryce: A bridge is a promise.']);
  });

  it('every quote tells how sure it is, and by what step', () => {
    const article = articleOf(
      { kind: 'heading', text: 'A long evening' },
      INTRODUCTION,
      ['“We are late,” Halloway said, adding that the stones had come by ship.'].join(' '),
    );
    const { quotes } = analyze({ article, coverage: COVERAGE, model: shippedModel() });
    expect(quotes.length).toBe(2);
    for (const { confidence, evidence } of quotes) {
      expect(confidence).toBeGreaterThan(0.3);
      expect(confidence).toBeLessThanOrEqual(1);
      expect(evidence.step).not.toBe('');
      expect(evidence.chain.length).toBeGreaterThan(1);
    }
  });

  it('the same article gives the same report', () => {
    const article = articleOf(INTRODUCTION, '“We are late,” she said. He said they were not.');
    const report = () => analyze({ article, coverage: COVERAGE, model: shippedModel() });
    expect(JSON.stringify(report())).toBe(JSON.stringify(report()));
  });

  it('takes an article without words', () => {
    expect(
      analyze({ article: articleOf(''), coverage: COVERAGE, model: shippedModel() }).quotes,
    ).toEqual([]);
  });
});
