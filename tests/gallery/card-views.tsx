import cardCss from '../../components/hover-card.css?inline';
import type { Copied } from '../../components/cite.ts';
import { HoverCard } from '../../components/hover-card.tsx';
import { inOrder } from '../../components/quote-order.ts';
import { ARABIC, LONG_WORDS } from '../components/stories/extremes.ts';
import { HARBOUR_REPORT } from '../components/stories/harbour.ts';
import { showing } from '../components/stories/states.ts';
import { press } from './acts.ts';
import type { Act, GalleryView } from './view.ts';

/** The card by itself, in a document of its own. */
function card(
  at: number,
  {
    report = HARBOUR_REPORT,
    act,
    copied = 'linked',
  }: {
    readonly report?: typeof HARBOUR_REPORT;
    readonly act?: Act;
    readonly copied?: Copied;
  } = {},
): GalleryView {
  const stops = inOrder(showing(report).summary);
  const node = () => (
    <div class="gallery-card">
      <style>{`.gallery-card { padding: 16px; background: light-dark(#fffdf6, #101012) }
        ${cardCss.replaceAll(':host', ':root')}`}</style>
      <HoverCard
        article={report.article}
        stops={stops}
        at={at}
        onCite={() => Promise.resolve(copied)}
        onJump={() => undefined}
      />
    </div>
  );
  return { place: 'card', node, ...(act && { act }) };
}

/** The card beside a marked passage, for every kind of quote and speaker. */
export const CARD_VIEWS: Readonly<Record<string, GalleryView>> = {
  'card: direct': card(0),
  'card: reporter’s words, why': card(2, { act: press('why.button') }),
  'card: doubtful': card(5),
  'card: organisation': card(6),
  'card: open': card(8),
  'card: copied': card(0, { act: press('cite.button') }),
  'card: copied without a link': card(0, { act: press('cite.button'), copied: 'unlinked' }),
  'card: not copied': card(0, { act: press('cite.button'), copied: 'failed' }),
  'card: long words': card(0, { report: LONG_WORDS, act: press('why.button') }),
  'card: right to left': card(1, { report: ARABIC, act: press('why.button') }),
};
