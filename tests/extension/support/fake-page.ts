import type { Article, Quote, Report, Result, Span } from '../../../lib/engine/index.ts';
import { articleKey } from '../../../lib/extension/article-key.ts';
import { articleWith, COVERAGE } from './sample.ts';

/** What a message may bring. */
interface Asked {
  readonly key: string;
  readonly span?: Span;
  readonly report?: Report;
  readonly to?: string;
}

/**
 * A page in a tab, as the background can see it: it is read, styled and sent messages. Its readers
 * answer like the one of lib/extension/reader-service.ts, which has tests of its own.
 */
export class FakePage {
  article: Article;
  /** How many times it was read. */
  readings = 0;
  painted = false;
  /** Those that were painted last. */
  quotes: readonly Quote[] = [];
  styles: string[] = [];
  readonly flashed: Span[] = [];
  readonly steps: string[] = [];
  /** What it answers when asked for a link. */
  link: string | null = null;
  /** What the next reading gives or throws, in place of the article. */
  nextReading: (() => Promise<unknown>) | null = null;
  /** What the browser throws at every touch, where it keeps extensions out. */
  refusal: string | null = null;
  /** Too busy to answer. */
  busy = false;
  #heldBy: string | null = null;

  constructor(article = articleWith()) {
    this.article = article;
  }

  async read(): Promise<unknown> {
    this.readings += 1;
    this.#refuse();
    const next = this.nextReading;
    this.nextReading = null;
    if (next) return next();
    this.#heldBy = articleKey(this.article);
    return Promise.resolve([
      { frameId: 0, result: { ok: true, value: { article: this.article, coverage: COVERAGE } } },
    ]);
  }

  insert(css: string): void {
    this.#refuse();
    this.styles.push(css);
  }

  remove(css: string): void {
    this.#refuse();
    const at = this.styles.indexOf(css);
    if (at >= 0) this.styles.splice(at, 1);
  }

  /** @returns undefined where nothing in the page listens */
  answer(type: string, data: Asked): unknown {
    if (this.#heldBy === null) return undefined;
    const answer: Result<null> =
      data.key === this.#heldBy ? { ok: true, value: null } : { ok: false, code: 'page-gone' };
    if (answer.ok) this.#follow(type, data);
    return { res: answer.ok && type === 'link' ? { ...answer, value: this.link } : answer };
  }

  #follow(type: string, { span, report, to }: Asked): void {
    if (to !== undefined) this.steps.push(to);
    if (type === 'paint') {
      this.painted = true;
      this.quotes = report?.quotes ?? [];
    }
    if (type === 'unpaint') this.painted = false;
    if (type === 'jump' && span) this.flashed.push(span);
  }

  #refuse(): void {
    if (this.refusal !== null) throw new Error(this.refusal);
  }
}
