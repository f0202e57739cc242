import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze, summarize } from '../../lib/engine/index.ts';
import type { Article, BlockKind, Report, Span } from '../../lib/engine/index.ts';
import { modelFor } from '../../scripts/command-line/load-model.ts';
import { articleOf } from './article.ts';

/** Always the same cases: what fails once fails again. */
const SEED = 20_261_124;
const TIME = 120_000;

const marks = '“ ” „ " ‘ ’ \' ` « » ‹ › 「 」 『 』 — – - …'.split(' ');
const words = [
  'Ada Quint',
  'Quint',
  'Bo Hartig',
  'Dr. Mara Velt',
  'Mr.',
  'the mayor of Torvey',
  'She',
  'he said',
  ' said',
  ' told reporters that ',
  'According to ',
  ' warned of ',
  ', who ',
  ' asked whether ',
  'We go',
  'nobody knew it',
  'O’Hara',
  '1 000',
  'U.S.',
  'QUINT:',
];
const spaces = [
  ' ',
  ' ',
  ' ',
  ', ',
  '. ',
  '? ',
  ': ',
  '; ',
  '(',
  ')',
  '\n',
  '\t',
  '\u00a0',
  '\u2028',
];
const oddities = [
  '😀',
  '👩‍🚀',
  '🇺🇸',
  'e\u0301',
  '\u0301',
  '\u0345\u0301\u0316',
  '\ud83d',
  '\ude00',
  '\u{1d167}',
  '\u{e0041}',
  '\u200b',
  '\u200e',
  '\u202e',
  '\ufeff',
  '\0',
  'שלום אמר',
  'قال أحمد',
  '船長は「行く」と',
  '他说',
  'İ',
  'ß',
  'ﬁ',
  '__proto__',
  'constructor',
  '$&',
  '</script>',
  'a'.repeat(300),
  '“'.repeat(40),
  '. '.repeat(40),
];
const kinds: readonly BlockKind[] = [
  'heading',
  'standfirst',
  'paragraph',
  'quotation',
  'question',
  'listItem',
  'caption',
  'embed',
];

const sentence = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...words) },
      { weight: 4, arbitrary: fc.constantFrom(...spaces) },
      { weight: 4, arbitrary: fc.constantFrom(...marks) },
      { weight: 1, arbitrary: fc.constantFrom(...oddities) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(''));
const block = fc.record(
  {
    kind: fc.constantFrom(...kinds),
    text: sentence,
    author: fc.constantFrom('Ada Quint', 'Q', '', '“'),
    repeats: fc.constant(0),
  },
  { requiredKeys: ['kind', 'text'] },
);
const article = fc
  .record({
    blocks: fc.array(block, { maxLength: 8 }),
    language: fc.constantFrom('en', 'en', 'en', 'en-GB', 'de', 'und', '', 'ja'),
    byline: fc.constantFrom(null, 'Ada Quint', 'By Bo Hartig and Dr. Mara Velt'),
  })
  .map(({ blocks, ...data }): Article => ({ ...articleOf(...blocks), ...data }));

const COVERAGE = { read: 0, recovered: 0, skipped: [] };

function spansOf({ people, quotes }: Report): readonly Span[] {
  return [
    ...people.flatMap(({ mentions }) => mentions),
    ...quotes.flatMap(({ span, source, cue, evidence }) =>
      [span, source, cue, ...evidence.chain].filter((one) => one !== null),
    ),
  ];
}

/** Whether a cut at this offset parts the two halves of one character. */
function isInsidePair(text: string, at: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]/.test(text.slice(at - 1, at + 1));
}

/** A model takes most of the time, and its part is the same code for all texts. */
const WAYS = [
  { name: 'by rules', model: null, numRuns: 4_500 },
  { name: 'with the model', model: modelFor('en'), numRuns: 600 },
];

describe.each(WAYS)('the engine on any text, $name,', ({ model, numRuns }) => {
  const analyzed = (one: Article) => analyze({ article: one, coverage: COVERAGE, model });

  function check(claim: (report: Report, article: Article) => void): void {
    const property = fc.property(article, (one) => {
      claim(analyzed(one), one);
    });
    fc.assert(property, { seed: SEED, numRuns });
  }

  it('gives spans in the text, on whole characters, and a summary', { timeout: TIME }, () => {
    check((report, { text }) => {
      for (const { start, end } of spansOf(report)) {
        const isRight =
          Number.isInteger(start) &&
          0 <= start &&
          start < end &&
          end <= text.length &&
          !isInsidePair(text, start) &&
          !isInsidePair(text, end);
        if (!isRight) expect.fail(`${start} to ${end} of ${text.length}`);
      }
      const ids = new Set(report.people.map(({ id }) => id));
      for (const { speaker, confidence } of report.quotes) {
        if (speaker !== null) expect(ids).toContain(speaker);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }
      expect(summarize(report).quoteCount).toBeLessThanOrEqual(report.quotes.length);
    });
  });

  it('gives the same for the same, and plain JSON', { timeout: TIME }, () => {
    check((report, one) => {
      const copy: Article = structuredClone(one);
      const json = JSON.stringify(report);
      expect(JSON.stringify(analyzed(copy))).toBe(json);
      expect(JSON.parse(json)).toEqual(report);
    });
  });
});
