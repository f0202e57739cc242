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
    for (const token of tokenize(article.text.slice(span.start, span.end), data, span.start))
      tokens.push(token);
    const range = { first, end: tokens.length };
    blocks.push(range);
    for (const sentence of splitSentences(tokens, range, data)) {
      for (let i = sentence.first; i < sentence.end; i++) sentenceOf.push(sentences.length);
      sentences.push({ ...sentence, block });
    }
  });
  return { article, text: article.text, tokens, sentences, blocks, sentenceOf };
}
