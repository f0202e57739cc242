import type { PopupView } from './driver.ts';
import { eventually } from './time-limit.ts';

export interface ReadQuote {
  readonly kind: string;
  /** As shown, quotation marks included. */
  readonly text: string;
}

export interface ReadSpeaker {
  readonly name: string;
  readonly role: string;
  /** "3 quotes", for example. */
  readonly amount: string;
  readonly quotes: readonly ReadQuote[];
}

/** What a person sees in the popup. */
export interface PopupReading {
  /** The heading: the article's title, or what went wrong. */
  readonly heading: string;
  /** The sentence that says what went wrong, or null if a report is shown. */
  readonly failure: string | null;
  readonly speakers: readonly ReadSpeaker[];
  /** Quotes whose speaker is left open. */
  readonly unattributed: readonly ReadQuote[];
  /** People named, but not quoted. */
  readonly mentioned: readonly string[];
  /** Whether the switch says that the marks are on; null if there is no switch. */
  readonly marks: boolean | null;
  /** All text in view. */
  readonly text: string;
}

/** Waits until the popup has left its working state. */
export async function settled(popup: Pick<PopupView, 'evaluate'>): Promise<void> {
  await eventually('finish reading the page', async () =>
    (await popup.evaluate(isSettled)) ? true : undefined,
  );
}

/** Waits until the popup has left its working state, opens all its cards and reads it. */
export async function readPopup(popup: Pick<PopupView, 'evaluate'>): Promise<PopupReading> {
  await settled(popup);
  await popup.evaluate(openCards);
  await eventually('show all quotes', async () =>
    (await popup.evaluate(isWhole)) ? true : undefined,
  );
  await popup.evaluate(scrollBack);
  return popup.evaluate(readDocument);
}

function isSettled(): boolean {
  return document.querySelector('main:not(.working)') !== null;
}

async function openCards(): Promise<void> {
  for (const card of document.querySelectorAll<HTMLElement>('h3 [aria-expanded="false"]')) {
    card.click();
  }
  // The view is drawn anew in a microtask or two; a task later it is there.
  await new Promise((resolve) => setTimeout(resolve, 50));
}

/** Each card that opens has brought its first words into view. */
function scrollBack(): void {
  for (const box of document.querySelectorAll('*')) if (box.scrollTop > 0) box.scrollTop = 0;
}

/** Long lists grow for a while. */
function isWhole(): boolean {
  return document.querySelector('[aria-busy="true"]') === null;
}

function readDocument(): PopupReading {
  // Not `innerText`, which is empty for what the popup does not lay out before it is scrolled to.
  const textOf = (element: Element | null): string => element?.textContent.trim() ?? '';
  const all = (root: ParentNode, selector: string) => [...root.querySelectorAll(selector)];
  const quotesIn = (root: ParentNode) =>
    all(root, '.quote-item').map((item) => ({
      kind: item.getAttribute('data-kind') ?? '',
      text: textOf(item.querySelector('.quote-words')),
    }));
  const failure = document.querySelector('.failure-message');
  const marks = document.querySelector('[role="switch"]');
  return {
    heading: textOf(document.querySelector('h1')),
    failure: failure && textOf(failure),
    speakers: all(document, '.speaker').map((card) => ({
      name: textOf(card.querySelector('h3')),
      role: textOf(card.querySelector('.speaker-role')),
      amount: textOf(card.querySelector('.speaker-count')),
      quotes: quotesIn(card),
    })),
    unattributed: all(document, '.unattributed').flatMap(quotesIn),
    mentioned: all(document, '.mentioned-person').map(textOf),
    marks: marks === null ? null : marks.matches('[aria-checked="true"]'),
    text: textOf(document.body),
  };
}
