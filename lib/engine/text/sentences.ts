import type { TextData } from './text-data.ts';
import type { Token, TokenRange } from './types.ts';

const ENDING = /^(?:[.!?…。！？]|\.{2,})$/u;
const CLOSING = /^(?:['"”’)\]»]|'')$/u;
const OPENS = /^[\p{Lu}\p{Lo}\p{N}"“‘'`([«¿¡@#—–-]/u;
const ABBREVIATED = /[^.]\.$/u;

/**
 * Cuts the tokens of one block into sentences. A full stop inside an abbreviation ends a sentence only where the
 * abbreviation may stand last and the next word opens one; a mark of the end followed by a closing quotation mark and
 * a word in lower case ("'Why?' he said") does not.
 *
 * @returns ranges of token indices that cover `block` without gaps
 */
export function splitSentences(
  tokens: readonly Token[],
  block: TokenRange,
  data: TextData,
): TokenRange[] {
  const sentences: TokenRange[] = [];
  let first = block.first;
  for (let i = block.first; i < block.end; i++) {
    const last = endingAt(tokens, i, block.end, data);
    if (last === null) continue;
    sentences.push({ first, end: last + 1 });
    first = last + 1;
    i = last;
  }
  if (first < block.end) sentences.push({ first, end: block.end });
  return sentences;
}

/** Index of the last token of the sentence that ends at token `i`, closing marks included; null if none ends there. */
function endingAt(
  tokens: readonly Token[],
  i: number,
  limit: number,
  data: TextData,
): number | null {
  if (!isEnding(tokens[i])) {
    return endsAsAbbreviation(tokens, i, limit, data) ? i : null;
  }
  let last = i;
  while (last + 1 < limit && adjoins(tokens, last) && isClosing(tokens[last + 1])) last++;
  if (last + 1 >= limit) return last;
  return opensSentence(tokens[last + 1]) && !adjoins(tokens, last) ? last : null;
}

function opensSentence(token: Token | undefined): boolean {
  const text = token?.text ?? '';
  return OPENS.test(text) && !isEnding(token);
}

function isEnding(token: Token | undefined): boolean {
  return ENDING.test(token?.text ?? '');
}

function isClosing(token: Token | undefined): boolean {
  return CLOSING.test(token?.text ?? '');
}

function endsAsAbbreviation(
  tokens: readonly Token[],
  i: number,
  limit: number,
  data: TextData,
): boolean {
  const token = tokens[i];
  const next = i + 1 < limit ? tokens[i + 1] : undefined;
  if (token === undefined || next === undefined || !ABBREVIATED.test(token.text)) return false;
  if (!data.abbreviationsThatMayEnd.has(token.lower.slice(0, -1))) return false;
  return (
    /^["“‘]$/u.test(next.text) ||
    (/^\p{Lu}/u.test(next.text) && data.sentenceOpeners.has(next.lower))
  );
}

/** Whether token `i` and the next one touch. */
function adjoins(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.end === tokens[i + 1]?.start;
}
