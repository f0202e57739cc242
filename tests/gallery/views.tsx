import type { VNode } from 'preact';
import cardCss from '../../components/hover-card.css?inline';
import type { DeskActions } from '../../components/desk.ts';
import { HoverCard } from '../../components/hover-card.tsx';
import type { PopupState } from '../../components/popup-state.ts';
import { PopupView } from '../../components/popup-view.tsx';
import { inOrder } from '../../components/quote-order.ts';
import { ARABIC } from '../components/stories/extremes.ts';
import { HARBOUR_REPORT } from '../components/stories/harbour.ts';
import { showing, STATES } from '../components/stories/states.ts';

/** One picture of the gallery, before it is taken in every scheme, width and direction. */
export interface GalleryView {
  readonly node: VNode;
  /** What the reader has done before the picture is taken. */
  readonly act?: (root: Element) => void;
  /** Pixels; the popup's greatest height if not said. */
  readonly height?: number;
}

const nothing = (): void => undefined;

const DESK: DeskActions = {
  onCite: () => Promise.resolve('linked'),
  onTake: () => Promise.resolve(true),
  onCorrect: nothing,
  onSettings: nothing,
  site: { isAlways: () => Promise.resolve(false), setAlways: () => Promise.resolve(false) },
};

function popup(state: PopupState, act?: GalleryView['act']): GalleryView {
  const actions = { onMarks: nothing, onJump: nothing, onStep: nothing, onRetry: nothing };
  const node = <PopupView state={state} {...actions} desk={DESK} onOpenPanel={nothing} />;
  return { node, ...(act && { act }) };
}

/** Presses every button of that name. */
function press(name: string): (root: Element) => void {
  return (root) => {
    for (const button of root.querySelectorAll('button')) {
      if (button.textContent === name) button.click();
    }
  };
}

function type(words: string): (root: Element) => void {
  return (root) => {
    const field = root.querySelector('input');
    if (!field) return;
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
}

function focus(selector: string): (root: Element) => void {
  return (root) => {
    root.querySelector<HTMLElement>(selector)?.focus();
  };
}

function scrollDown(root: Element): void {
  root.querySelector('.report')?.scrollTo(0, 100_000);
}

function card(at: number, report = HARBOUR_REPORT, act?: GalleryView['act']): GalleryView {
  const stops = inOrder(showing(report).summary);
  const node = (
    <div style={{ padding: '16px', background: 'light-dark(#fffdf6, #101012)' }}>
      <style>{cardCss.replaceAll(':host', ':root')}</style>
      <HoverCard
        article={report.article}
        stops={stops}
        at={at}
        onCite={() => Promise.resolve('linked')}
        onJump={nothing}
      />
    </div>
  );
  return { node, height: 260, ...(act && { act }) };
}

const harbour = showing(HARBOUR_REPORT);

/** Every view in every state, by name. */
export const VIEWS: Readonly<Record<string, GalleryView>> = {
  ...Object.fromEntries(Object.entries(STATES).map(([name, state]) => [name, popup(state)])),
  'stepped to a quote': popup({ ...harbour, at: 3 }),
  'why, opened': popup(harbour, press('Why?')),
  'strip, by key': popup(harbour, focus('.strip-track')),
  'strip of a crowd, by key': popup(STATES['crowd'] ?? harbour, focus('.strip-track')),
  searched: popup(harbour, type('ab')),
  'searched in vain': popup(harbour, type('submarine')),
  'foot of the list': popup(harbour, (root) => {
    root.querySelector<HTMLElement>('.coverage-button')?.click();
    setTimeout(scrollDown, 20, root);
  }),
  'correcting a quote': popup(harbour, press('Correct')),
  'correcting people': popup(harbour, press('Correct Mara Ellwood')),
  'taking it along': popup(harbour, (root) => {
    press('Take it with you')(root);
    setTimeout(scrollDown, 20, root);
  }),
  'card: direct': card(0),
  'card: reporter’s words, why': card(2, HARBOUR_REPORT, press('Why?')),
  'card: doubtful': card(5),
  'card: open': card(8),
  'card: right to left': card(1, ARABIC),
};
