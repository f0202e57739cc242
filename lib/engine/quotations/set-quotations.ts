import type { Block, Span } from '../types.ts';
import { trimmed } from './spans.ts';
import type { QuotedPassage } from './types.ts';

const LABEL = /^(?<label>\p{L}[^:\n]{0,59}):(?!\p{M})/u;
const SHORTEST_NAME = 4;
const LONGEST_SIGNATURE = 160;
const MOST_SIGNING_WORDS = 8;
const SIGNS = /^[\p{Lu}@]/u;
const ENDED = /(?:^|[.!?…"”’'»\n])$/u;
const SPEECH_END = /[,.?!…—–-]$/u;
const MOSTLY = 0.6;

/** Whether the page itself sets a block as somebody's words, so that it needs no marks. */
export function isSetAsQuotation({ kind, author }: Block): boolean {
  if (kind === 'question') return false;
  return author !== null || kind === 'quotation' || kind === 'embed';
}

/** The words of such a block: without the label of who answers ("Roe: …") and without the signature ("— Jane Roe"). */
export function wordsSet(text: string, block: Block): Span {
  const whole = trimmed(text, block.span);
  const start = whole.start + labelLength(text.slice(whole.start, whole.end), block.author);
  return trimmed(text, { start, end: signatureStart(text, { start, end: whole.end }) });
}

/** Whether the marks inside such a block hold its speech, so that it is not a quotation as a whole. */
export function speaksInMarks(
  text: string,
  words: Span,
  passages: readonly QuotedPassage[],
): boolean {
  const [first] = passages;
  if (first === undefined) return false;
  const marked = passages.reduce((sum, { outer }) => sum + outer.end - outer.start, 0);
  if (marked >= MOSTLY * (words.end - words.start)) return true;
  const { outer, span } = first;
  return outer.start <= words.start && SPEECH_END.test(text.slice(span.start, span.end));
}

/** Length of a label that stands for the author: a part of the name, or initials. */
function labelLength(words: string, author: string | null): number {
  const match = LABEL.exec(words);
  const label = match?.groups?.['label']?.trim();
  if (match === null || author === null || label === undefined) return 0;
  return isInitials(label) || sharesName(label, author) ? match[0].length : 0;
}

function isInitials(label: string): boolean {
  return label.length < SHORTEST_NAME && label === label.toUpperCase();
}

function sharesName(label: string, author: string): boolean {
  const names = new Set(namesIn(author));
  return namesIn(label).some((word) => names.has(word));
}

function namesIn(words: string): readonly string[] {
  return words.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
}

/** Where "— Jane Roe (@janeroe) May 3, 2021" begins at the end of a block; its end if there is no signature. */
function signatureStart(text: string, { start, end }: Span): number {
  const from = Math.max(start, end - LONGEST_SIGNATURE);
  const part = text.slice(from, end);
  const dash = Math.max(part.lastIndexOf('—'), part.lastIndexOf('–'), part.lastIndexOf('―'));
  const signature = part.slice(dash + 1).trim();
  if (dash < 0 || !SIGNS.test(signature)) return end;
  const short = signature.split(/\s+/u).length <= MOST_SIGNING_WORDS && !/[.!?]$/u.test(signature);
  const before = part.slice(0, dash).replace(/[^\S\n]+$/u, '');
  return signature.includes('(@') || (short && ENDED.test(before)) ? from + dash : end;
}
