import { render } from 'preact';
import type { Quote, Report, ReportSummary, Span } from '../lib/engine/index.ts';
import { HoverCard } from './hover-card.tsx';
import { type I18n, I18nContext } from './i18n.ts';
import { inOrder, type QuoteStop } from './quote-order.ts';
import { stopSentence } from './stop-words.ts';

/** The cards of all quotes of a report, for whoever places them. */
export interface HoverCards {
  /** In the order of the page. */
  readonly quotes: readonly Quote[];
  /** What a screen reader says of the quote at a place. */
  readonly sentenceOf: (at: number) => string;
  /**
   * Draws the card of the quote at a place.
   *
   * @param close takes the card away, to let the page be seen
   * @returns the undo
   */
  readonly draw: (card: HTMLElement, at: number, close: () => void) => () => void;
}

/** @param actions what the buttons of a card do; spans are offsets into `Article.text` */
export function hoverCards(
  { report, summary }: { readonly report: Report; readonly summary: ReportSummary },
  i18n: I18n,
  actions: {
    readonly onCopy: (stop: QuoteStop) => Promise<boolean>;
    readonly onJump: (span: Span) => void;
  },
): HoverCards {
  const stops = inOrder(summary);
  return {
    quotes: stops.map(({ row }) => row.quote),
    sentenceOf: (at) => {
      const stop = stops[at];
      return stop === undefined ? '' : stopSentence(stop, at, stops, i18n.t);
    },
    draw: (card, at, close) => {
      const onJump = (span: Span) => {
        close();
        actions.onJump(span);
      };
      render(
        <I18nContext.Provider value={i18n}>
          <HoverCard
            article={report.article}
            stops={stops}
            at={at}
            onCopy={actions.onCopy}
            onJump={onJump}
          />
        </I18nContext.Provider>,
        card,
      );
      return () => {
        render(null, card);
      };
    },
  };
}
