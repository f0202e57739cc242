import type {
  Article,
  Block,
  Coverage,
  Person,
  PersonKind,
  Quote,
  QuoteKind,
  Report,
  Span,
} from '../../../lib/engine/index.ts';

export interface PersonDraft {
  readonly name: string;
  readonly role?: string;
  readonly kind?: PersonKind;
  /** Words of the article; each is looked up from the start. */
  readonly mentions?: readonly string[];
}

export interface QuoteDraft {
  readonly kind: QuoteKind;
  readonly words: string;
  /** Name of a person of the draft. */
  readonly speaker?: string;
  readonly source?: string;
  readonly cue?: string;
  readonly chain?: readonly string[];
  readonly step?: string;
  readonly confidence?: number;
}

export interface ReportDraft {
  readonly title: string;
  readonly language?: string;
  readonly siteName?: string | null;
  readonly paragraphs: readonly string[];
  readonly people?: readonly PersonDraft[];
  readonly quotes?: readonly QuoteDraft[];
  readonly coverage?: Partial<Coverage>;
}

/** Where the words stand in the text, at or after an offset. */
function spanIn(text: string, words: string, from = 0): Span {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`the story's article does not say: ${words}`);
  return { start, end: start + words.length };
}

function articleOf(draft: ReportDraft): Article {
  const texts = [draft.title, ...draft.paragraphs];
  let start = 0;
  const blocks = texts.map((text, at): Block => {
    const span = { start, end: start + text.length };
    start = span.end + 2;
    return { kind: at === 0 ? 'heading' : 'paragraph', span, author: null, repeats: null };
  });
  return {
    url: 'https://courier.example/story',
    title: draft.title,
    byline: null,
    siteName: draft.siteName === undefined ? 'The Fenwick Courier' : draft.siteName,
    language: draft.language ?? 'en',
    publishedTime: null,
    text: texts.join('\n\n'),
    blocks,
  };
}

/**
 * A report made from readable words: spans are found by searching the article for them, the source
 * and cue of a quote from the paragraph in which it stands.
 */
export function makeReport(draft: ReportDraft): Report {
  const article = articleOf(draft);
  const people = (draft.people ?? []).map((person, at): Person => ({
    id: `p${String(at)}`,
    name: person.name,
    aliases: [],
    role: person.role ?? null,
    kind: person.kind ?? 'person',
    mentions: (person.mentions ?? []).map((words) => spanIn(article.text, words)),
  }));
  const quotes = (draft.quotes ?? []).map((quote, at): Quote => {
    const span = spanIn(article.text, quote.words);
    const block = article.blocks.findLast((b) => b.span.start <= span.start);
    const near = (words: string): Span => spanIn(article.text, words, block?.span.start);
    return {
      id: `q${String(at)}`,
      kind: quote.kind,
      span,
      speaker: people.find(({ name }) => name === quote.speaker)?.id ?? null,
      source: quote.source === undefined ? null : near(quote.source),
      cue: quote.cue === undefined ? null : near(quote.cue),
      evidence: {
        step: quote.step ?? 'after-quote',
        chain: (quote.chain ?? []).map((words) => spanIn(article.text, words)),
      },
      confidence: quote.confidence ?? 0.95,
    };
  });
  const coverage = { read: article.blocks.length, recovered: 0, skipped: [], ...draft.coverage };
  return { schema: 1, article, people, quotes, coverage };
}
