import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quotations as english } from '../../../lib/engine/languages/en/quotations.ts';
import { findQuotedPassages } from '../../../lib/engine/quotations/find-quoted-passages.ts';
import { pairMarks } from '../../../lib/engine/quotations/pair-marks.ts';
import {
  anyLanguageQuotations,
  type QuotationData,
} from '../../../lib/engine/quotations/quotation-data.ts';
import { markBlocks } from '../../../lib/engine/quotations/marked-blocks.ts';
import { signTable } from '../../../lib/engine/quotations/signs.ts';
import type { QuotedPassage } from '../../../lib/engine/quotations/types.ts';
import type { Article, BlockKind, Span } from '../../../lib/engine/types.ts';
import { articleOf } from '../article.ts';

const RUNS = { numRuns: 200 };
const signs = "“ ” „ \" ‘ ’ ' ` « » ‹ › 「 」 ‛ '' `` \" ' “ ” ‘ ’".split(' ');
const words = [
  'we',
  'Quill',
  ' said',
  ' he said',
  ' the',
  's ',
  '’em',
  '9',
  ' 6\'2"',
  'é',
  '船',
  'צ',
];
const others = [' ', ' ', ' ', ', ', '. ', '? ', '\n', '\u00a0', '\u200b', '—', '(', ')', ':', '…'];
const oddities = [
  '😀',
  '👩‍🚀',
  '\u0301',
  'e\u0301',
  '\ud83d',
  '\ude00',
  '\u{1d167}',
  '\ufe0f',
  '— Quill (@q)',
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

const paragraph = fc
  .array(fc.constantFrom(...signs, ...words, ...others, ...oddities), { maxLength: 30 })
  .map((parts) => parts.join(''));
const part = fc.record(
  {
    kind: fc.constantFrom(...kinds),
    text: paragraph,
    author: fc.constantFrom('Mara Quill', ''),
    repeats: fc.constant(0),
  },
  { requiredKeys: ['kind', 'text'] },
);
const article = fc.array(part, { maxLength: 6 }).map((parts) => articleOf(...parts));
const data = fc.constantFrom<QuotationData>(english, anyLanguageQuotations);

type Claim = (passages: readonly QuotedPassage[], article: Article, data: QuotationData) => void;

function check(holds: Claim): void {
  fc.assert(
    fc.property(article, data, (one, language) => {
      holds(findQuotedPassages(one, language), one, language);
    }),
    RUNS,
  );
}

function isWithin(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.start < inner.end && inner.end <= outer.end;
}

/** Whether a cut at this offset leaves whole characters on both sides, as far as the block itself does. */
function isBorder(text: string, at: number, block: Span): boolean {
  if (at === block.start || at === block.end) return true;
  const pair =
    /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at));
  return !pair && !/^\p{M}/u.test(text.slice(at, at + 2));
}

describe('findQuotedPassages on any text', () => {
  it('gives passages inside their block, in order, without overlap', () => {
    check((passages, { blocks }) => {
      let last = 0;
      for (const { span, outer, block } of passages) {
        expect(isWithin(outer, blocks[block]?.span ?? { start: 0, end: 0 })).toBe(true);
        expect(isWithin(span, outer)).toBe(true);
        expect(outer.start).toBeGreaterThanOrEqual(last);
        last = outer.end;
      }
    });
  });

  it('gives nested spans inside their passage, in order', () => {
    check((passages) => {
      for (const { span, nested } of passages) {
        expect(nested.every((inner) => isWithin(inner, span))).toBe(true);
        const starts = nested.map(({ start }) => start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
      }
    });
  });

  it('cuts no character in two', () => {
    check((passages, { text, blocks }) => {
      for (const { span, outer, nested, block } of passages) {
        const around = blocks[block]?.span ?? { start: 0, end: 0 };
        for (const { start, end } of [span, outer, ...nested]) {
          expect(isBorder(text, start, around)).toBe(true);
          expect(isBorder(text, end, around)).toBe(true);
        }
      }
    });
  });

  it('gives words without white space at their ends', () => {
    check((passages, { text }) => {
      for (const { span, nested } of passages)
        for (const { start, end } of [span, ...nested]) {
          const words = text.slice(start, end);
          expect(words).toMatch(/[\p{L}\p{N}]/u);
          expect(words.trimEnd()).toBe(words);
        }
    });
  });

  it('carries on only what stands open before, once', () => {
    check((passages) => {
      const carried = passages.flatMap(({ continues }) => continues ?? []);
      expect(new Set(carried).size).toBe(carried.length);
      passages.forEach(({ continues, marks }, index) => {
        if (continues === null) return;
        const before = passages[continues];
        expect(continues).toBeLessThan(index);
        expect(before?.marks).toBe(marks);
        expect(before?.closed).toBe(marks === 'none');
      });
    });
  });

  it('leaves captions and repeated blocks alone', () => {
    check((passages, { blocks }) => {
      for (const { block } of passages) {
        expect(blocks[block]?.kind).not.toBe('caption');
        expect(blocks[block]?.repeats).toBeNull();
      }
    });
  });

  it('gives the same again', () => {
    check((passages, one, language) => {
      expect(findQuotedPassages(structuredClone(one), language)).toEqual(passages);
    });
  });
});

describe('findQuotedPassages on endless text', () => {
  /** Readings of marks that the pairing of a text weighs. */
  function stepsFor(text: string): number {
    let steps = 0;
    const table = signTable(english);
    const { blocks, style } = markBlocks(articleOf(text), english, table);
    for (const { marks } of blocks) {
      const counting = marks.map((mark) => ({
        ...mark,
        get costs() {
          steps++;
          return mark.costs;
        },
      }));
      pairMarks(counting, table, style, { next: null, inherited: null });
    }
    return steps;
  }

  const endless: Record<string, string> = {
    'closed quotations': '“We go,” he said. ',
    'unclosed quotations': '“We go ',
    'stray closing marks': 'we go” ',
    'straight marks': '"',
    'marks of all kinds': '“a ‘b "c \'d «e ',
    'closings too deep': '“‘“‘ x” ',
  };
  it.each(Object.entries(endless))('weighs ten times the %s in ten times the steps', (_, text) => {
    const few = stepsFor(text.repeat(40));
    expect(few).toBeGreaterThan(0);
    expect(stepsFor(text.repeat(400)) / few).toBeLessThan(11.5);
  });

  it('reads ten thousand lines that never close', () => {
    const text = '“We go, and we come\n'.repeat(10_000);
    expect(findQuotedPassages(articleOf(text), english)).toHaveLength(10_000);
  });
});
