import type { Article, Span } from '../../../lib/engine/index.ts';
import { articleKey } from '../../../lib/extension/article-key.ts';
import type { MarkedQuote, Marks } from '../../../lib/palette/marks.ts';
import { articleWith, COVERAGE } from './sample.ts';

/** What a message may bring. */
interface Asked {
  readonly key: string;
  readonly span?: Span;
  readonly marks?: Marks;
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
  quotes: readonly MarkedQuote[] = [];
  styles: string[] = [];
  readonly flashed: Span[] = [];
  /** Steps that it was told to take. */
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

  /** Runs a script that is no reader. */
  letIn(): readonly unknown[] {
    this.#refuse();
    return [{}];
  }

  /** Its reader has read other words. */
  holdNow(article: Article): void {
    this.article = article;
    this.#heldBy = articleKey(article);
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
    if (data.key !== this.#heldBy) return { res: { ok: false, code: 'page-gone' } };
    this.#follow(type, data);
    return { res: { ok: true, value: this.#valueOf(type) } };
  }

  #valueOf(type: string): unknown {
    if (type === 'link') return this.link;
    return type === 'step' ? this.steps.length - 1 : null;
  }

  #follow(type: string, { span, marks, to }: Asked): void {
    if (to !== undefined) this.steps.push(to);
    if (type === 'paint') {
      this.painted = true;
      this.quotes = marks?.quotes ?? [];
    }
    if (type === 'unpaint') this.painted = false;
    if (type === 'jump' && span) this.flashed.push(span);
  }

  #refuse(): void {
    if (this.refusal !== null) throw new Error(this.refusal);
  }
}
