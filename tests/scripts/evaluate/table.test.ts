import { describe, expect, it } from 'vitest';

import type { Figure } from '../../../scripts/evaluate/figures.ts';
import type { Evaluation } from '../../../scripts/evaluate/outcomes.ts';
import { changeLine, compare, valuesIn } from '../../../scripts/evaluate/table/compare.ts';
import { formatted, replaceTables } from '../../../scripts/evaluate/table/document.ts';
import { sectionOf } from '../../../scripts/evaluate/table/markdown.ts';

const figure = (name: string, value: number, more: Partial<Figure> = {}): Figure => ({
  name,
  precision: null,
  recall: null,
  value,
  of: 1000,
  better: 'higher',
  ...more,
});

const evaluation = (figures: readonly Figure[], name = 'pages'): Evaluation => ({
  name,
  size: 'two articles',
  figures,
  outcomes: [
    {
      document: 'pier',
      outcome: 'missed',
      kind: 'direct',
      step: null,
      form: 'name',
      words: 'the words of a text',
      speaker: null,
      expected: 'Ana Velt',
    },
  ],
  claims: [{ confidence: 0.77, right: true }],
});

describe('the table', () => {
  const own = evaluation([
    figure('people', 97.65, { precision: 99.99, recall: 95.04, of: 12 }),
    figure('kind', 100),
  ]);

  it('has figures to one decimal, outcomes and bins', () => {
    const section = sectionOf(own);
    expect(section).toContain('| people | 100.0 | 95.0 | 97.7 | 12 |');
    expect(section).toContain('| kind |  |  | 100.0 | 1000 |');
    expect(section).toContain('| kind: direct |  |  |  |  | 1 |');
    expect(section).toContain('| 0.7 to 0.8 | 1 | 0.77 | 1.00 |');
  });

  it('holds no words of the documents', () => {
    expect(sectionOf(own)).not.toMatch(/words of a text|Ana Velt/u);
  });

  it('is read back as it was written, whatever its layout', async () => {
    const sections = [own, evaluation([figure('kind', 50)], 'dev')].map(sectionOf).join('\n\n');
    for (const text of [sections, await formatted(`# Title\n\n${sections}\n\n## More\n`)]) {
      const values = valuesIn(text);
      expect([...values.keys()]).toEqual(['pages', 'dev']);
      expect([...(values.get('pages') ?? [])]).toEqual([
        ['people', 97.7],
        ['kind', 100],
      ]);
      expect([...(values.get('dev') ?? [])]).toEqual([['kind', 50]]);
    }
  });
});

describe('a comparison', () => {
  const earlier = new Map([['pages', new Map([['people', 97.7]])]]);
  const changesTo = (value: number, more: Partial<Figure> = {}, tolerance = 0.3) =>
    compare([evaluation([figure('people', value, more)])], earlier, tolerance);

  it('finds no change where the printed figure is the same', () => {
    expect(changesTo(97.74)).toEqual([]);
    expect(changesTo(97.66)).toEqual([]);
  });

  it('finds gains and small losses, and takes only greater ones for a loss', () => {
    expect(changesTo(98.1)).toMatchObject([{ gain: 0.4, isLoss: false }]);
    expect(changesTo(97.4)).toMatchObject([{ gain: -0.3, isLoss: false }]);
    expect(changesTo(97.3)).toMatchObject([{ gain: -0.4, isLoss: true }]);
    expect(changesTo(97.3, {}, 0.5)).toMatchObject([{ isLoss: false }]);
  });

  it('forgives one case where there are few', () => {
    expect(changesTo(87.7, { of: 10 })).toMatchObject([{ gain: -10, isLoss: false }]);
    expect(changesTo(77.7, { of: 10 })).toMatchObject([{ gain: -20, isLoss: true }]);
  });

  it('knows figures that are better when lower', () => {
    const lower = { better: 'lower' } as const;
    expect(changesTo(99.7, lower)).toMatchObject([{ gain: -2, isLoss: true }]);
    expect(changesTo(95.7, lower)).toMatchObject([{ gain: 2, isLoss: false }]);
  });

  it('leaves out figures and sets that are new', () => {
    expect(compare([evaluation([figure('kind', 1)])], earlier, 0)).toEqual([]);
    expect(compare([evaluation([figure('people', 1)], 'dev')], earlier, 0)).toEqual([]);
  });

  it('is one line for a person', () => {
    const [change] = changesTo(97.3);
    expect(changeLine(change!)).toBe('pages · people: 97.7 → 97.3 (−0.4)  ← worse');
    const [gain] = changesTo(98);
    expect(changeLine(gain!)).toBe('pages · people: 97.7 → 98.0 (+0.3)');
  });
});

describe('the document', () => {
  const begin = '<!-- begin of what `npm run evaluate -- --save` writes -->';
  const end = '<!-- end of what it writes -->';

  it('has new tables in the place of the old ones, and nothing else changes', () => {
    const before = `# Title\n\n${begin}\n\nold\n\n${end}\n\nMore.\n`;
    expect(replaceTables(before, 'new')).toBe(`# Title\n\n${begin}\n\nnew\n\n${end}\n\nMore.\n`);
  });

  it.each(['', begin, end, `${end}${begin}`])('must have both markers: %j', (document) => {
    expect(() => replaceTables(document, 'new')).toThrow('markers');
  });
});
