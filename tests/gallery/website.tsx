import type { VNode } from 'preact';
import { useEffect } from 'preact/hooks';
import cardCss from '../../components/hover-card.css?inline';
import { hoverCards } from '../../components/hover-cards.tsx';
import { type I18n, useI18n } from '../../components/i18n.ts';
import { summarize } from '../../lib/engine/index.ts';
import { paintMarks } from '../../lib/page/highlight.ts';
import { HoverCard } from '../../lib/page/hover-card/hover-card.ts';
import { DEFAULT_LOOK, highlightCss } from '../../lib/palette/palette.ts';
import { livePage, type LivePage, reportOn } from '../page/live-page.ts';

const SAID = [
  { words: 'The ferry was full of bees,', kind: 'direct', by: 'Ilse Brandt' },
  { words: 'forty hives and not one lid', kind: 'partial', by: 'Ilse Brandt' },
  { words: 'nobody had told the crew what was in the crates', kind: 'indirect', by: 'Omar Fenn' },
  { words: 'They sang all the way across.', kind: 'direct', by: null },
  { words: 'We will charge them the fare of a child each,', kind: 'direct', by: 'Teodor Aalto' },
] as const;

const STORY = `<h1>Bees take the morning ferry to Osk</h1>
<p>“${SAID[0].words}” said Ilse Brandt, who keeps them on the island. She counted ${SAID[1].words}.</p>
<p>Omar Fenn, the mate, said that ${SAID[2].words}. “${SAID[3].words}”</p>
<p>“${SAID[4].words}” said Teodor Aalto, who runs the line, and <a href="#">went to look for honey</a>.</p>
<p>The next ferry leaves at noon, with sheep.</p>`;

/**
 * A page of somebody else's, marked, with a card beside one of its quotes.
 *
 * @param props.css how the page looks
 * @param props.at the quote with the card
 */
export function Website({ css, at }: { readonly css: string; readonly at: number }): VNode {
  const i18n = useI18n();
  useEffect(() => {
    const end = new AbortController();
    void livePage(`<title>Bees</title><style>${css}</style>${STORY}`).then((page) => {
      if (end.signal.aborted) page.view.frameElement?.remove();
      else showMarked(page, i18n, at, end.signal);
    });
    return () => {
      end.abort();
    };
  }, [css, at, i18n]);
  return <div />;
}

function showMarked(page: LivePage, i18n: I18n, at: number, signal: AbortSignal): void {
  const { document, reading, view } = page;
  const frame = view.frameElement;
  frame?.setAttribute('style', 'position: fixed; inset: 0; inline-size: 100%; block-size: 100%');
  const style = document.createElement('style');
  style.textContent = highlightCss();
  document.head.append(style);
  const { report, marks } = reportOn(reading, ['Ilse Brandt', 'Omar Fenn', 'Teodor Aalto'], SAID);
  const summary = summarize(report);
  const painted = paintMarks(marks, reading.textMap);
  const cards = hoverCards({ article: report.article, summary, look: DEFAULT_LOOK }, i18n, {
    linkTo: () => Promise.resolve(null),
    copy: () => Promise.resolve(true),
    onJump: () => undefined,
  });
  const card = new HoverCard(document, {
    home: document,
    spans: cards.quotes.map(({ span }) => span),
    rangesOf: (span) => reading.textMap.rangesOf(span),
    css: cardCss,
    attributes: { dir: i18n.t('locale.direction'), lang: i18n.language },
    draw: cards.draw,
  });
  card.show(at, '');
  signal.addEventListener('abort', () => {
    card.end();
    painted.undo();
    frame?.remove();
  });
}
