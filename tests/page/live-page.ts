import type { Person, Quote, QuoteKind, Report } from '../../lib/engine/index.ts';
import { marksOf, type Painting } from '../../lib/palette/marks.ts';
import { DEFAULT_LOOK } from '../../lib/palette/palette.ts';
import { composeArticle } from '../../lib/article/compose-article.ts';
import type { PageReading } from '../../lib/page/page-reading.ts';
import { type Compose, readPage } from '../../lib/page/read-page.ts';

/** A page in a frame of its own, with its own document, view and highlights. */
export interface LivePage {
  readonly document: Document;
  readonly view: Window & typeof globalThis;
  readonly highlights: HighlightRegistry;
  readonly reading: PageReading;
}

/** Shows a page in the browser and reads it; its scripts do not run. */
export async function livePage(html: string): Promise<LivePage> {
  const frame = document.createElement('iframe');
  frame.sandbox.add('allow-same-origin');
  frame.width = '600';
  frame.height = '400';
  frame.srcdoc = `<!doctype html>${html}`;
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  document.body.append(frame);
  await loaded;
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  const page = frame.contentDocument;
  if (!view || !page) throw new Error('the frame has no page');
  const result = await readPage(page, { compose });
  if (!result.ok) throw new Error(`the page was not read: ${result.code}`);
  return { document: page, view, highlights: view.CSS.highlights, reading: result.value };
}

/** What the background does. */
export const compose: Compose = (snapshot) => Promise.resolve(composeArticle(snapshot));

interface Said {
  readonly words: string;
  readonly kind: QuoteKind;
  readonly by: string | null;
}

/** A report on an article: people by name, each quoted or named where the words first stand. */
export function reportOn(
  { article, coverage }: PageReading,
  names: readonly string[],
  said: readonly Said[],
): Painting & { readonly report: Report } {
  const spanOf = (words: string) => {
    const start = article.text.indexOf(words);
    if (start < 0) throw new Error(`not in the article: ${words}`);
    return { start, end: start + words.length };
  };
  const people = names.map((name): Person => {
    const mentions = [spanOf(name)];
    return { id: name, name, aliases: [], role: null, kind: 'person', mentions };
  });
  const quotes = said.map(({ words, kind, by }, index): Quote => {
    const evidence = { step: 'test', chain: [] };
    const common = { source: null, cue: null, evidence, confidence: 1 };
    return { id: String(index), kind, span: spanOf(words), speaker: by, ...common };
  });
  const speakers = people.map((person, rank) => {
    const counts = { direct: 0, partial: 0, indirect: 0 };
    return { person, rank, rows: [], counts, share: 0 };
  });
  return {
    report: { schema: 1, article, people, quotes, coverage },
    marks: marksOf({ people, quotes }, { speakers }),
    summary: { speakers, mentioned: [], unattributed: [], quoteCount: quotes.length },
    look: DEFAULT_LOOK,
  };
}
