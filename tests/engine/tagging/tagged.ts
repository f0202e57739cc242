import { readFileSync } from 'node:fs';

import { networkCode } from '../../../scripts/command-line/network-code.ts';
import { attribution } from '../../../lib/engine/languages/en/attribution.ts';
import { quotations } from '../../../lib/engine/languages/en/quotations.ts';
import { text as textData } from '../../../lib/engine/languages/en/text.ts';
import { findQuotedPassages } from '../../../lib/engine/quotations/find-quoted-passages.ts';
import { type TaggerFeatures, taggerFeatures } from '../../../lib/engine/tagging/features.ts';
import { loadTagger, tag } from '../../../lib/engine/tagging/tag.ts';
import { tokenizeArticle } from '../../../lib/engine/text/tokenize-article.ts';
import type { TokenizedArticle } from '../../../lib/engine/text/types.ts';
import type { Article } from '../../../lib/engine/types.ts';
import { articleOf, type Part } from '../article.ts';

export const TINY = new URL('../../fixtures/tagging/tiny.bin', import.meta.url);
export const SHIPPED = new URL('../../../public/models/en.tagger.bin', import.meta.url);

export function bytesOf(file: URL): Uint8Array {
  return new Uint8Array(readFileSync(file));
}

/** An article as the tagger sees it. */
export function seen(article: Article): {
  readonly tokens: TokenizedArticle;
  readonly features: TaggerFeatures;
} {
  const tokens = tokenizeArticle(article, textData);
  const passages = findQuotedPassages(article, quotations);
  return { tokens, features: taggerFeatures(tokens, passages, attribution) };
}

/** What the shipped model finds, as "role: words". */
export function tagged(...parts: readonly Part[]): string[] {
  const loaded = loadTagger(bytesOf(SHIPPED), attribution, networkCode());
  if (!loaded.ok) throw new Error(loaded.code);
  const article = articleOf(...parts);
  const tokens = tokenizeArticle(article, textData);
  const { spans } = tag(tokens, findQuotedPassages(article, quotations), loaded.value);
  return spans.map(({ role, first, end }) => {
    const start = tokens.tokens[first]?.start ?? 0;
    return `${role}: ${article.text.slice(start, tokens.tokens[end - 1]?.end ?? 0)}`;
  });
}
