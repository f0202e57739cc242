import type { Article } from '../types.ts';
import { splitSentences } from './sentences.ts';
import type { TextData } from './text-data.ts';
import { tokenize } from './tokens.ts';
import type { Sentence, Token, TokenizedArticle, TokenRange } from './types.ts';

/** Cuts an article into tokens and sentences, block by block; text outside the blocks is left out. */
export function tokenizeArticle(article: Article, data: TextData): TokenizedArticle {
  const tokens: Token[] = [];
  const blocks: TokenRange[] = [];
  const sentences: Sentence[] = [];
  const sentenceOf: number[] = [];
  article.blocks.forEach(({ span }, block) => {
    const first = tokens.length;
    const text = article.text.slice(span.start, span.end);
    for (const token of tokenize(text, data, span.start)) tokens.push(token);
    const range = { first, end: tokens.length };
    blocks.push(range);
    for (const sentence of sentencesOf(tokens, range, span.start + labelLength(text, data), data)) {
      for (let i = sentence.first; i < sentence.end; i++) sentenceOf.push(sentences.length);
      sentences.push({ ...sentence, block });
    }
  });
  return { article, text: article.text, tokens, sentences, blocks, sentenceOf };
}

/** Length of the clock time that a block of a live report begins with; 0 for none. */
function labelLength(text: string, { timeLabel }: TextData): number {
  return timeLabel.exec(text)?.[0].length ?? 0;
}

/** The sentences of a block; a label that ends at offset `body` is one of its own, as it is no part of what follows. */
function sentencesOf(
  tokens: readonly Token[],
  block: TokenRange,
  body: number,
  data: TextData,
): readonly TokenRange[] {
  let first = block.first;
  while (first < block.end && (tokens[first]?.end ?? body) <= body) first++;
  if (first === block.first || first === block.end) return splitSentences(tokens, block, data);
  return [
    { first: block.first, end: first },
    ...splitSentences(tokens, { first, end: block.end }, data),
  ];
}
