import type { Article, QuoteRow, Span } from '../lib/engine/index.ts';

/** A stretch of a quote as it is shown: somebody's literal words, or the reporter's around them. */
export interface QuotePiece {
  readonly voice: 'speaker' | 'reporter';
  readonly text: string;
}

/** Closing marks by their opening ones; straight marks are shown as curly ones. */
const CLOSING: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '„': '“',
  '«': '»',
  '»': '«',
  '‹': '›',
  '「': '」',
  '『': '』',
};
const ANY_MARK = /["'“”„‟‘’‚‛«»‹›「」『』]/u;

/** Longest stretch of the reporter's words shown on one side of a partial quotation. */
const CONTEXT_LIMIT = 120;

/** Sentence ends are the same for every language but Greek (Unicode Annex 29). */
const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The words of a span, on one line. */
export function textOf({ text }: Article, { start, end }: Span): string {
  return text.slice(start, end).replace(/\s+/gu, ' ').trim();
}

/**
 * What to show of a row, in order: a direct quote in quotation marks of the article's own style, a
 * partial one inside the reporter's sentence, an indirect one with the words in marks inside it.
 */
export function piecesOf(article: Article, { quote, partials }: QuoteRow): readonly QuotePiece[] {
  if (quote.kind === 'direct') {
    const [open, close] = marksOf(article.text, quote.span);
    return [{ voice: 'speaker', text: `${open}${textOf(article, quote.span)}${close}` }];
  }
  if (quote.kind === 'indirect') return cut(article.text, quote.span, partials.map(spanOf));
  const whole = sentenceAround(article, quote.span);
  const pieces = cut(article.text, whole, [quote.span, ...partials.map(spanOf)]);
  return pieces.map((piece, at) => shorten(piece, at === 0, at === pieces.length - 1));
}

function spanOf({ span }: { readonly span: Span }): Span {
  return span;
}

function marksOf(text: string, { start }: Span): readonly [string, string] {
  const open = text.charAt(start - 1);
  const close = CLOSING[open];
  return close === undefined ? ['“', '”'] : [open, close];
}

/** The reporter's words of `whole`, with the spoken spans in it, marks included, set apart. */
function cut(text: string, whole: Span, spoken: readonly Span[]): readonly QuotePiece[] {
  const pieces: QuotePiece[] = [];
  const add = (voice: QuotePiece['voice'], start: number, end: number): void => {
    const words = text.slice(start, end).replace(/\s+/gu, ' ');
    if (words.trim() !== '') pieces.push({ voice, text: words });
  };
  let at = whole.start;
  for (const span of [...spoken].sort((a, b) => a.start - b.start)) {
    const { start, end } = withMarks(text, span);
    if (start < at || end > whole.end) continue;
    add('reporter', at, start);
    add('speaker', start, end);
    at = end;
  }
  add('reporter', at, whole.end);
  return pieces;
}

function withMarks(text: string, { start, end }: Span): Span {
  return {
    start: ANY_MARK.test(text.charAt(start - 1)) ? start - 1 : start,
    end: ANY_MARK.test(text.charAt(end)) ? end + 1 : end,
  };
}

/** The sentences of the block that the span touches, without the space around them. */
function sentenceAround({ text, blocks }: Article, span: Span): Span {
  const block = blocks.find((b) => b.span.start <= span.start && span.end <= b.span.end)?.span;
  if (block === undefined) return span;
  let { start } = block;
  let { end } = block;
  for (const { index, segment } of SENTENCES.segment(text.slice(block.start, block.end))) {
    const from = block.start + index;
    if (from < span.start) start = from;
    if (from + segment.length > span.end) {
      end = from + segment.trimEnd().length;
      break;
    }
  }
  return { start, end };
}

function shorten(piece: QuotePiece, first: boolean, last: boolean): QuotePiece {
  const { voice, text } = piece;
  if (voice === 'speaker' || text.length <= CONTEXT_LIMIT || first === last) return piece;
  if (first) return { voice, text: `… ${text.slice(-CONTEXT_LIMIT).replace(/^\S*\s/u, '')}` };
  return { voice, text: `${text.slice(0, CONTEXT_LIMIT).replace(/\s\S*$/u, '')} …` };
}
