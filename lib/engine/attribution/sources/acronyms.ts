import { nounPhraseEndingAt } from '../clauses/noun-phrases.ts';
import { isCapitalized, isQuoted, wordAt } from '../clauses/words.ts';
import { type AttributionContext, spanOf } from '../context.ts';

const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}&-]+$/u;
const ARTICLE = /^the\s+/iu;

/**
 * Acronyms that the article explains: "the Arlen River Board (ARB)" gives `arb` → "Arlen River Board". The initials of
 * the name's capital words must be the acronym's (Schwartz and Hearst 2003, restricted to initials).
 */
export function acronymsIn(context: AttributionContext): ReadonlyMap<string, string> {
  const acronyms = new Map<string, string>();
  context.article.tokens.forEach(({ text, lower }, i) => {
    if (!ACRONYM.test(text) || wordAt(context, i - 1) !== '(' || wordAt(context, i + 1) !== ')')
      return;
    if (isQuoted(context, i)) return;
    const name = nameBefore(context, i - 2, text);
    if (name !== null && !acronyms.has(lower)) acronyms.set(lower, name);
  });
  return acronyms;
}

function nameBefore(context: AttributionContext, last: number, acronym: string): string | null {
  const frame = context.frames[context.frameAt[last] ?? 0];
  const phrase = nounPhraseEndingAt(context, last, frame?.first ?? last);
  if (phrase === null) return null;
  for (let first = phrase.first; first < phrase.end; first++) {
    if (initialsOf(context, first, phrase.end) !== acronym) continue;
    const { start, end } = spanOf(context.article.tokens, { first, end: phrase.end });
    return context.article.text.slice(start, end).replace(ARTICLE, '');
  }
  return null;
}

function initialsOf(context: AttributionContext, first: number, end: number): string {
  let initials = '';
  for (let i = first; i < end; i++) {
    const text = context.article.tokens[i]?.text ?? '';
    if (isCapitalized(context, i) && wordAt(context, i) !== 'the') initials += text.charAt(0);
  }
  return initials;
}
