import type { Correction } from '../corrections/types.ts';
import type { ErrorCode, Result, Span } from '../engine/index.ts';
import type { Analysis, ReadArticle } from './analysis.ts';
import { articleKey } from './article-key.ts';
import { corrections } from './corrections.ts';
import { failed, type Failed } from './failures.ts';
import { createMarks, type Marks } from './marks.ts';
import type {
  Done,
  Link,
  PageChange,
  ReportState,
  Step,
  Stepped,
  TabState,
  Unread,
} from './messages.ts';
import type { PaintingParts } from './painting.ts';
import { reader } from './reader-client.ts';
import { readPage } from './reader-injection.ts';
import { type KeptReport, type ReportToKeep, reports } from './reports.ts';
import { stateOf } from './tab-state.ts';
import { TabMoves } from './tab-moves.ts';
import { createTabQueue } from './tab-queue.ts';

/** What the flow needs from other rooms. */
export interface FlowParts extends PaintingParts {
  readonly analyze: (page: ReadArticle) => Promise<Analysis>;
  readonly supportsLanguage: (language: string) => boolean;
}

/** What a page that has moved on before it could be read looks like from here. */
const SIGNS_OF_LEAVING: ReadonlySet<ErrorCode> = new Set(['page-forbidden', 'timeout', 'internal']);

/**
 * From a click to a report, and all that can be asked about a tab after that. No method throws: what
 * goes wrong is an answer with its code. It holds nothing that must outlive the background.
 */
export class Flow {
  readonly #parts: FlowParts;
  readonly #marks: Marks;
  readonly #inTurn = createTabQueue();
  readonly #readings = new Map<number, Promise<TabState>>();
  readonly #moves = new TabMoves();

  constructor(parts: FlowParts) {
    this.#parts = parts;
    this.#marks = createMarks(parts);
  }

  /**
   * What is kept of the tab's page, or else a first reading of it, with the marks on.
   *
   * @param clickedAt when the reader let the extension in, in milliseconds since 1970
   */
  openTab(tabId: number, clickedAt: number): Promise<TabState> {
    return this.#joined(tabId, async () => {
      this.#moves.clicked(tabId, clickedAt);
      const kept = await this.#kept(tabId);
      return kept.ok && kept.value ? this.#stateOf(kept.value) : this.#read(tabId);
    });
  }

  /** What is kept of the tab's page; nothing is read. */
  seeTab(tabId: number): Promise<TabState | Unread> {
    return this.#safely(tabId, async () => {
      const kept = await this.#kept(tabId);
      return kept.ok && kept.value ? this.#stateOf(kept.value) : { status: 'unread' };
    });
  }

  /** A new reading; if it fails, what was kept stays. */
  retry(tabId: number): Promise<TabState> {
    return this.#joined(tabId, () => this.#read(tabId));
  }

  setMarks(tabId: number, on: boolean): Promise<TabState> {
    return this.#safely(tabId, async () => {
      const kept = await this.#kept(tabId);
      if (!kept.ok) return failed(kept.code);
      if (kept.value) return this.#switch(tabId, kept.value, on);
      const state = await this.#read(tabId);
      if (state.status === 'failed') return state;
      const rulesAlone = state.notice === 'model-unavailable';
      return this.#switch(tabId, { ...state, rulesAlone }, on);
    });
  }

  /** Switches the marks over; a page that is not read yet is read and marked. */
  toggleMarks(tabId: number): Promise<TabState> {
    return this.#safely(tabId, async () => {
      this.#moves.clicked(tabId, Date.now());
      const kept = await this.#kept(tabId);
      if (!kept.ok || !kept.value) return this.#read(tabId);
      return this.#switch(tabId, kept.value, !kept.value.marks);
    });
  }

  /** Whether a tab has loaded something since then, in milliseconds since 1970. */
  hasMovedSince(tabId: number, time: number): boolean {
    return this.#moves.movedSince(tabId, time);
  }

  /** Keeps what the reader corrected, in place of earlier corrections: the marks follow what is kept. */
  correct(tabId: number, all: readonly Correction[]): Promise<TabState> {
    return this.#safely(tabId, async () => {
      const kept = await reports.get(tabId);
      if (!kept) return failed('page-gone');
      await corrections.keep(kept.report.article, all);
      return this.#stateOf(kept);
    });
  }

  /** Puts marks that are on anew: settings or corrections have changed. */
  async repaint(tabId: number): Promise<void> {
    await this.#safely(tabId, async () => {
      const kept = await reports.get(tabId);
      if (kept?.marks === true) await this.#marks.show(tabId, kept.report);
    });
  }

  /** Scrolls the page to a passage, given by its offsets into `Article.text`, and flashes it. */
  jumpTo(tabId: number, span: Span): Promise<Done | Failed> {
    return this.#safely(tabId, async () => {
      const kept = await reports.get(tabId);
      if (!kept) return failed('page-gone');
      if (span.end > kept.report.article.text.length) return failed('bad-message');
      if (!kept.marks) await this.#marks.lend(tabId, kept.report);
      const answer = await reader.jump(tabId, kept.report, span);
      return answer.ok || answer.code === 'timeout' ? { status: 'done' } : failed(answer.code);
    });
  }

  /** An address that leads to the very words of a passage, if there is one. */
  linkTo(tabId: number, span: Span): Promise<Link | Failed> {
    return this.#safely(tabId, async () => {
      const kept = await reports.get(tabId);
      if (!kept) return failed('page-gone');
      const answer = await reader.link(tabId, kept.report, span);
      return answer.ok ? { status: 'link', url: answer.value } : failed(answer.code);
    });
  }

  /**
   * Jumps to a neighbouring quote and shows its card; the marks go on if they are off, and a page that
   * is not read yet is read first.
   */
  step(tabId: number, to: Step): Promise<Stepped | Failed> {
    return this.#safely(tabId, async () => {
      const kept = await this.#kept(tabId);
      if (!kept.ok) return failed(kept.code);
      const { value } = kept;
      const state = value ? await this.#switch(tabId, value, true) : await this.#read(tabId);
      if (state.status === 'failed') return state;
      const answer = await reader.step(tabId, state.report, to);
      return answer.ok ? { status: 'stepped', at: answer.value } : failed(answer.code);
    });
  }

  /**
   * Analyses the article of a page that changed anew, in place of what was kept of it, and marks it
   * if it was marked.
   */
  pageChanged(tabId: number | undefined, { key, page }: PageChange): Promise<Done | Failed> {
    if (tabId === undefined) return Promise.resolve(failed('bad-message'));
    return this.#safely(tabId, async () => {
      const kept = await reports.get(tabId);
      if (!kept || articleKey(kept.report.article) !== key) return failed('page-gone');
      const analysis = await this.#parts.analyze(page);
      const { report } = analysis;
      // The style sheet lies in the page already; the click's permission may be over.
      if (kept.marks) await this.#marks.follow(tabId, report);
      await this.#keep(tabId, { ...analysis, marks: kept.marks });
      return { status: 'done' };
    });
  }

  /**
   * To be called when a tab loads something or has loaded it. Forgets what is kept, unless its page
   * is still there: scripts that change the address alone look like a navigation.
   */
  async tabChanges(tabId: number, status: 'loading' | 'complete'): Promise<void> {
    if (status === 'loading') this.#moves.loads(tabId);
    await this.#safely(tabId, () => this.#kept(tabId));
  }

  async tabCloses(tabId: number): Promise<void> {
    this.#moves.loads(tabId);
    await this.#safely(tabId, async () => {
      this.#moves.forget(tabId);
      await this.#marks.clear(tabId);
      await reports.forget(tabId);
    });
  }

  async #read(tabId: number): Promise<TabState> {
    const began = Date.now();
    const page = await readPage(tabId);
    if (!page.ok) return failed(this.#hasLeft(tabId, began, page.code) ? 'page-gone' : page.code);
    this.#moves.clicked(tabId, Date.now());
    const analysis = await this.#parts.analyze(page.value);
    const { report } = analysis;
    const shown = await this.#marks.show(tabId, report);
    if (!shown.ok && shown.code === 'page-gone') return failed('page-gone');
    return this.#keep(tabId, { ...analysis, marks: shown.ok });
  }

  /** A page that is leaving may also be read once more, with half of its words. */
  #hasLeft(tabId: number, began: number, code: ErrorCode): boolean {
    const moves = this.#moves;
    return (
      moves.movedSince(tabId, began) || (SIGNS_OF_LEAVING.has(code) && moves.movedSinceClick(tabId))
    );
  }

  async #switch(
    tabId: number,
    { report, rulesAlone, marks }: ReportToKeep,
    on: boolean,
  ): Promise<TabState> {
    if (marks === on) return this.#stateOf({ report, rulesAlone, marks });
    const switched = on
      ? await this.#marks.show(tabId, report)
      : await this.#marks.hide(tabId, report);
    return this.#keep(tabId, { report, rulesAlone, marks: switched.ok ? on : marks });
  }

  async #keep(tabId: number, kept: ReportToKeep): Promise<ReportState> {
    await reports.keep(tabId, kept);
    return this.#stateOf(kept);
  }

  /** @returns null if nothing is kept, `page-gone` if the page to which it belonged has left */
  async #kept(tabId: number): Promise<Result<KeptReport | null>> {
    const kept = await reports.get(tabId);
    if (!kept) return { ok: true, value: null };
    const answer = await reader.holds(tabId, kept.report);
    if (answer.ok || answer.code === 'timeout') return { ok: true, value: kept };
    await this.#marks.clear(tabId);
    await reports.forget(tabId);
    return { ok: false, code: 'page-gone' };
  }

  #stateOf(kept: ReportToKeep): Promise<ReportState> {
    return stateOf(kept, this.#parts.supportsLanguage);
  }

  /** Two clicks at once are one reading. */
  #joined(tabId: number, task: () => Promise<TabState>): Promise<TabState> {
    const running = this.#readings.get(tabId);
    if (running) return running;
    const reading = this.#safely(tabId, task).finally(() => this.#readings.delete(tabId));
    this.#readings.set(tabId, reading);
    return reading;
  }

  #safely<T>(tabId: number, task: () => Promise<T>): Promise<T | Failed> {
    return this.#inTurn(tabId, task).catch(() => failed('internal'));
  }
}
