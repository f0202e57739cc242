import { hasName, nounPhraseEndingAt } from '../clauses/noun-phrases.ts';
import { isCapitalized, isQuoted, wordAt } from '../clauses/words.ts';
import { type AttributionContext, spanOf } from '../context.ts';

const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}&-]+$/u;
/** Capital words of a name that needs no proof by its initials. */
const LONG_NAME = 4;
const ARTICLE = /^the\s+/iu;

/**
 * Acronyms that the article explains: "the Arlen River Board (ARB)" gives `arb` → "Arlen River Board". The initials of
 * the name's capital words are the acronym's (Schwartz and Hearst 2003, restricted to initials), or the name is so long
 * that the bracket can only be its acronym in another language.
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
    if (initialsOf(context, first, phrase.end) === acronym)
      return nameOf(context, first, phrase.end);
  }
  const isLong = initialsOf(context, phrase.first, phrase.end).length >= LONG_NAME;
  return isLong && !hasName(context, phrase) ? nameOf(context, phrase.first, phrase.end) : null;
}

function nameOf(context: AttributionContext, first: number, last: number): string {
  const { start, end } = spanOf(context.article.tokens, { first, end: last });
  return context.article.text.slice(start, end).replace(ARTICLE, '');
}

function initialsOf(context: AttributionContext, first: number, end: number): string {
  let initials = '';
  for (let i = first; i < end; i++) {
    const text = context.article.tokens[i]?.text ?? '';
    if (isCapitalized(context, i) && wordAt(context, i) !== 'the') initials += text.charAt(0);
  }
  return initials;
}
