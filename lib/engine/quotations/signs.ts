import type { PairKind, QuotationData } from './quotation-data.ts';

/** One mark of the language, and what it may do. */
export interface Sign {
  readonly text: string;
  readonly kind: PairKind;
  readonly opens: boolean;
  readonly closes: boolean;
  readonly apostrophe: boolean;
}

export interface SignTable {
  readonly signs: ReadonlyMap<string, Sign>;
  /** Finds every mark, the longest first, and a single mark before a doubled apostrophe that closes. */
  readonly pattern: RegExp;
  /** Whether one mark is written to close another. */
  readonly match: (open: string, close: string) => boolean;
}

const SPECIAL = /[\\^$.*+?()[\]{}|]/g;

/** The marks of a language, one entry each, from the pairs they stand in. */
export function signTable({ pairs, apostrophes }: QuotationData): SignTable {
  const signs = new Map<string, Sign>();
  for (const { open, close, kind } of pairs) {
    for (const text of [open, close]) {
      const known = signs.get(text);
      signs.set(text, {
        text,
        kind,
        opens: known?.opens === true || text === open,
        closes: known?.closes === true || text === close,
        apostrophe: apostrophes.has(text),
      });
    }
  }
  const texts = [...signs.keys()].sort((a, b) => b.length - a.length);
  const written = new Set(pairs.map(({ open, close }) => `${open} ${close}`));
  return {
    signs,
    pattern: new RegExp(
      `(?<=\\S)(?:'(?=''(?!'))|’(?=’’(?!’)))|${texts.map(escaped).join('|')}`,
      'gu',
    ),
    match: (open, close) => written.has(`${open} ${close}`),
  };
}

function escaped(text: string): string {
  return text.replace(SPECIAL, String.raw`\$&`);
}
