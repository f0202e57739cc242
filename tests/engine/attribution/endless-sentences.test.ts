import { expect, it } from 'vitest';
import { createContext } from '../../../lib/engine/attribution/context.ts';
import { languageFor } from '../../../lib/engine/languages/registry.ts';
import { findQuotedPassages } from '../../../lib/engine/quotations/find-quoted-passages.ts';
import { tokenizeArticle } from '../../../lib/engine/text/tokenize-article.ts';
import { articleOf } from '../article.ts';

/** From each quotation, the rules look around in its sentence: how many they find there at most. */
function mostQuotationsOfSentence(text: string): number {
  const language = languageFor('en');
  if (!language) throw new Error('there is no English');
  const article = articleOf({ kind: 'heading', text: 'Ash on the pier' }, text);
  const tokenized = tokenizeArticle(article, language.text);
  const passages = findQuotedPassages(article, language.quotations);
  const { frameAt, passageTokens } = createContext(tokenized, language.attribution, [], passages);
  const quotations = Map.groupBy(passageTokens, ({ first }) => frameAt[first]);
  return Math.max(...[...quotations.values()].map(({ length }) => length));
}

it.each(['said “', 'a’s “', '“a” and ', 'Ada said “the lamp” of ', 'he “the lamp. A” '])(
  'cuts a sentence of %j without end',
  (unit) => {
    expect(mostQuotationsOfSentence(unit.repeat(1_000))).toBeLessThanOrEqual(300);
  },
);

it('leaves a sentence whole around a very long quotation', () => {
  const long = 'The lamp is out, and nobody lights it. '.repeat(100).trim();
  expect(mostQuotationsOfSentence(`She said “${long}”, and “that is all”.`)).toBe(2);
});
