import type { Person, Quote, QuoteKind, Report, Span } from '../../../lib/engine/index.ts';

/** What a test says about a quote; words are looked up in the text. */
export interface SaidQuote {
  readonly words: string;
  readonly kind?: QuoteKind;
  readonly source?: string;
  readonly cue?: string;
  /** Name of one of the people, or nobody. */
  readonly speaker?: string;
  readonly step?: string;
  readonly confidence?: number;
}

export type SaidPerson = Partial<Pick<Person, 'role' | 'kind'>> & { readonly name: string };

/** The first place of the words in the text. */
export function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in the text.`);
  return { start, end: start + words.length };
}

/** A Report as the engine might give it. */
export function reportOf(
  text: string,
  quotes: readonly SaidQuote[],
  people: readonly SaidPerson[] = [],
): Report {
  return {
    schema: 1,
    article: {
      url: null,
      title: '',
      byline: null,
      siteName: null,
      language: 'en',
      publishedTime: null,
      text,
      blocks: [],
    },
    people: people.map(({ name, role = null, kind = 'person' }) => ({
      id: name,
      name,
      aliases: [],
      role,
      kind,
      mentions: [],
    })),
    quotes: quotes.map((said, index) => quoteOf(text, said, index)),
    coverage: { read: 1, recovered: 0, skipped: [] },
  };
}

function quoteOf(text: string, said: SaidQuote, index: number): Quote {
  const { words, kind = 'direct', source, cue, speaker = null, step = 'test' } = said;
  return {
    id: `q${index}`,
    kind,
    span: spanOf(text, words),
    speaker,
    source: source === undefined ? null : spanOf(text, source),
    cue: cue === undefined ? null : spanOf(text, cue),
    evidence: { step, chain: [] },
    confidence: said.confidence ?? 0.9,
  };
}
