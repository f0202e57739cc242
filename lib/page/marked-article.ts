import type { Article, Span } from '../engine/index.ts';
import type { Marks, Painting } from '../palette/marks.ts';
import { type Painted, paintMarks } from './highlight.ts';
import { jumpTo } from './jump.ts';
import { LateWalk } from './hover-card/late-walk.ts';
import type { QuoteWalk } from './hover-card/quote-walk.ts';
import type { Step } from './hover-card/steps.ts';
import { homeOf } from './observe/areas.ts';
import { isSameArticle } from './observe/same-article.ts';
import { createSettling, soon } from './observe/settling.ts';
import { watchNodes } from './observe/watch-nodes.ts';
import type { PageReading } from './page-reading.ts';
import { addressOf, type Compose, readPage } from './read-page.ts';
import { read } from './safe-dom.ts';
import type { TextMap } from './text-map.ts';

/** What is painted, with the article into which its spans lead. */
export interface PaintedArticle extends Painting {
  readonly article: Article;
}

interface MarkedArticleOptions {
  /** Composes the article of the page when it is read again. */
  readonly compose: Compose;
  /** The page has been read again, and shows the same article with other words. */
  readonly changed: (before: Article, now: PageReading) => void;
  /** Starts the walk through the quotes of what has been painted; without it there are no cards. */
  readonly walk?: ((painted: PaintedArticle, marked: MarkedArticle) => QuoteWalk) | undefined;
  /** Takes away what is painted on the page already. */
  readonly undo?: (() => void) | undefined;
}

/**
 * An article on a living page, with or without marks. As long as it has marks the page is watched:
 * marks follow words that the page sets anew, and go where their words have gone.
 */
export class MarkedArticle {
  readonly #page: Document;
  readonly #compose: Compose;
  readonly #changed: MarkedArticleOptions['changed'];
  readonly #startWalk: MarkedArticleOptions['walk'];
  readonly #address: string;
  #reading: PageReading;
  #shownAtFirst: number;
  /** What is to be seen; its words are those of the reading that it was made from. */
  #marks: { readonly marks: Marks; readonly textMap: TextMap } | null = null;
  #painted: Painted | null = null;
  #undoEarlier: () => void;
  #walk: LateWalk | null = null;
  #unflash: () => void = () => undefined;
  #unwatch: () => void = () => undefined;
  /** Goes up when what was begun before is no longer wanted. */
  #turn = 0;
  readonly #settling = createSettling(() => {
    this.#follow();
  });

  constructor(page: Document, reading: PageReading, options: MarkedArticleOptions) {
    this.#page = page;
    this.#address = addressOf(page);
    this.#reading = reading;
    this.#compose = options.compose;
    this.#changed = options.changed;
    this.#startWalk = options.walk;
    this.#undoEarlier = options.undo ?? (() => undefined);
    this.#shownAtFirst = shownWhenRead(reading);
  }

  /** As it was read last. */
  get article(): Article {
    return this.#reading.article;
  }

  /** The page, or the document of the frame in which the article stands. */
  get home(): Document {
    const [first] = this.#reading.textMap.nodes;
    return (first && read(first, 'ownerDocument')) ?? this.#page;
  }

  /** Whether the page still shows at least half of the article. */
  isShown(): boolean {
    // A frame that has gone keeps its document, but shows it no longer.
    return read(this.home, 'defaultView') !== null && this.#showsHalf();
  }

  /** Paints marks in place of earlier ones, and has them follow the page. */
  paint(painting: Painting): void {
    this.unpaint();
    const { article, textMap } = this.#reading;
    this.#marks = { marks: painting.marks, textMap };
    this.#draw();
    const walk = this.#startWalk;
    this.#walk = walk ? new LateWalk(() => walk({ ...painting, article }, this)) : null;
    this.#unwatch = soon(this.#watch);
    // The page may have changed between reading and painting.
    this.#settling.happened();
  }

  /** Takes all that is painted away, and watches the page no longer. */
  unpaint(): void {
    this.freeze();
    this.#marks = null;
    this.#walk?.end();
    this.#walk = null;
    this.#unflash();
    this.#clear();
  }

  /** Leaves what is painted to itself. */
  freeze(): void {
    this.#turn++;
    this.#settling.stop();
    this.#unwatch();
  }

  /**
   * Scrolls to a passage and flashes it.
   *
   * @returns whether its words still stand on the page
   */
  jump(span: Span): boolean {
    const ranges = this.rangesOf(span);
    this.#unflash();
    this.#unflash = jumpTo(ranges);
    this.#walk?.now.visit(span);
    return ranges.length > 0;
  }

  /**
   * Jumps to a neighbouring quote and shows its card.
   *
   * @returns its place among all, null if there are none or nothing is painted
   */
  step(to: Step): number | null {
    return this.#walk?.now.step(to) ?? null;
  }

  /** Where the words of a span of what is painted stand on the page now. */
  rangesOf(span: Span): readonly Range[] {
    return (this.#marks ?? this.#reading).textMap.rangesOf(span);
  }

  #follow(): void {
    if (this.#painted?.isRight() === false) this.#draw();
    if (this.#isOutdated()) void this.#readAgain();
  }

  async #readAgain(): Promise<void> {
    const turn = ++this.#turn;
    const again = await readPage(this.#page, { compose: this.#compose });
    if (turn !== this.#turn) return;
    if (again.ok && isSameArticle(this.#reading.article, again.value.article)) {
      this.#take(again.value);
    } else if (addressOf(this.#page) !== this.#address && !this.isShown()) {
      // A script has led to another page, to which no click has let us in.
      this.unpaint();
    }
  }

  #take(again: PageReading): void {
    const { article: before } = this.#reading;
    this.#reading = again;
    this.#shownAtFirst = shownWhenRead(again);
    this.#watch();
    if (again.article.text !== before.text) {
      this.#changed(before, again);
    } else if (this.#marks) {
      this.#marks = { ...this.#marks, textMap: again.textMap };
      this.#draw();
    }
  }

  /** Whether words of the article have gone, or others have come where it stands. */
  #isOutdated(): boolean {
    const { textMap, words } = this.#reading;
    if (!textMap.isCurrent()) return true;
    return words.misses(this.home, homeOf(textMap.nodes));
  }

  #draw(): void {
    this.#clear();
    if (!this.#marks) return;
    const { marks, textMap } = this.#marks;
    this.#painted = paintMarks(marks, textMap);
  }

  #clear(): void {
    this.#undoEarlier();
    this.#undoEarlier = () => undefined;
    this.#painted?.undo();
    this.#painted = null;
  }

  readonly #watch = (): void => {
    this.#unwatch();
    this.#unwatch = watchNodes(this.#reading.textMap.nodes, this.#settling.happened);
  };

  #showsHalf(): boolean {
    const { article, textMap } = this.#reading;
    let missing = this.#shownAtFirst / 2;
    return (
      missing <= 0 || article.blocks.some(({ span }) => textMap.stands(span) && --missing <= 0)
    );
  }
}

/** How many blocks of an article stood on the page when it was read. */
function shownWhenRead({ article, textMap }: PageReading): number {
  return article.blocks.filter(({ span }) => textMap.stood(span)).length;
}
