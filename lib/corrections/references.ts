import type { Article, Person, Quote } from '../engine/index.ts';
import type { PersonRef, QuoteRef } from './types.ts';

/** How a correction names a quote. */
export function quoteRef({ text }: Pick<Article, 'text'>, { span }: Quote): QuoteRef {
  return { words: onOneLine(text.slice(span.start, span.end)), at: span.start };
}

/** How a correction names somebody. */
export function personRef({ name, mentions }: Person): PersonRef {
  return { name, at: mentions[0]?.start ?? null };
}

/** The quote that is meant, or undefined if its words are no quote any more. */
export function findQuote(
  { words, at }: QuoteRef,
  quotes: readonly Quote[],
  { text }: Pick<Article, 'text'>,
): Quote | undefined {
  return nearest(
    quotes.filter(({ span }) => onOneLine(text.slice(span.start, span.end)) === words),
    ({ span }) => Math.abs(span.start - at),
  );
}

/** Who is meant, or undefined if nobody of that name is in the report. */
export function findPerson({ name, at }: PersonRef, people: readonly Person[]): Person | undefined {
  return nearest(
    people.filter((person) => person.name === name),
    ({ mentions }) => Math.abs((mentions[0]?.start ?? 0) - (at ?? 0)),
  );
}

function nearest<T>(all: readonly T[], distance: (one: T) => number): T | undefined {
  return all.toSorted((a, b) => distance(a) - distance(b))[0];
}

function onOneLine(words: string): string {
  return words.replace(/\s+/gu, ' ').trim();
}
