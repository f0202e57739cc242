import { render } from 'preact';
import type { Article, Quote, ReportSummary, Span } from '../lib/engine/index.ts';
import type { Look } from '../lib/palette/palette.ts';
import { type CitationMeans, copyCitation } from './cite.ts';
import { HoverCard } from './hover-card.tsx';
import { type I18n, I18nContext } from './i18n.ts';
import { LookContext } from './look.ts';
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

/** @param actions what the buttons of a card need; spans are offsets into `Article.text` */
export function hoverCards(
  shown: { readonly article: Article; readonly summary: ReportSummary; readonly look: Look },
  i18n: I18n,
  actions: CitationMeans & { readonly onJump: (span: Span) => void },
): HoverCards {
  const { article, summary, look } = shown;
  const stops = inOrder(summary);
  const onCite = ({ row: { quote }, speaker }: QuoteStop) =>
    copyCitation({ quote, speaker: speaker?.person ?? null, article }, actions, i18n.t);
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
      const props = { article, stops, at, onCite, onJump };
      render(
        <I18nContext.Provider value={i18n}>
          <LookContext.Provider value={look}>
            <HoverCard {...props} />
          </LookContext.Provider>
        </I18nContext.Provider>,
        card,
      );
      return () => {
        render(null, card);
      };
    },
  };
}
