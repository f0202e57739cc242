import { findQuotedPassages } from '../lib/engine/quotations/find-quoted-passages.ts';
import { attribution } from '../lib/engine/languages/en/attribution.ts';
import { quotations } from '../lib/engine/languages/en/quotations.ts';
import { text as textData } from '../lib/engine/languages/en/text.ts';
import type { QuotedPassage } from '../lib/engine/quotations/types.ts';
import { type TaggerFeatures, taggerFeatures } from '../lib/engine/tagging/features.ts';
import { tokenizeArticle } from '../lib/engine/text/tokenize-article.ts';
import type { TokenizedArticle } from '../lib/engine/text/types.ts';
import { articleFromText } from '../scripts/command-line/plain-text.ts';

/** A plain text, cut into tokens, with its quotations. */
export function readArticle(text: string): {
  readonly article: TokenizedArticle;
  readonly passages: readonly QuotedPassage[];
} {
  const read = articleFromText(text, 'en');
  if (!read.ok) throw new Error(read.code);
  const passages = findQuotedPassages(read.value, quotations);
  return { article: tokenizeArticle(read.value, textData), passages };
}

/** A plain text as the tagger sees it. */
export function featuresOf(text: string): {
  readonly article: TokenizedArticle;
  readonly features: TaggerFeatures;
} {
  const { article, passages } = readArticle(text);
  return { article, features: taggerFeatures(article, passages, attribution) };
}

/** Whether a cue reports words: it holds a verb of saying that takes a quotation and a clause, or names a statement. */
export function isSpeechCue(cue: string): boolean {
  if (cue.includes(':')) return true;
  return cue.split(/[^\p{L}'’-]+/u).some((word) => {
    if (word === 'according' || attribution.sayingNouns.has(word)) return true;
    const frames = attribution.sayingVerbs.get(word)?.verb.frames;
    return frames !== undefined && frames.has('quote') && !NO_SPEECH.has(word);
  });
}

/** Forms of verbs that quote only now and then: "the poll found", "the sign read". */
const NO_SPEECH = new Set(
  'think thinks thought thinking believe believes believed believing feel feels felt feeling hope hopes hoped hoping mean means meant meaning'.split(
    ' ',
  ),
);
