import { read } from '../safe-dom.ts';

/** A place in the page that belongs to the extension alone, while it is there. */
export interface CardHost {
  /** The only node that the page can see. */
  readonly element: HTMLElement;
  /** Where the card is drawn. */
  readonly card: HTMLElement;
  /** Says something to a screen reader, when it has finished what it is saying. */
  readonly announce: (words: string) => void;
  readonly remove: () => void;
}

/**
 * Of two rules with `!important` the inner tree's wins, so that no rule of the page, however strong,
 * reaches the host. It covers the view and lets every click through but those on the card.
 */
const HOST_CSS = `
:host { all: initial !important; display: block !important; position: fixed !important;
  inset: 0 !important; z-index: 2147483647 !important; pointer-events: none !important; }
:host::before, :host::after { content: none !important; display: none !important; }
:host > [role='status'] { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden;
  clip-path: inset(50%); white-space: nowrap; }
:host > .host-card { position: absolute; inset: 0 auto auto 0; pointer-events: auto; }`;

/** A region is spoken only if it was there, empty, before its words. */
const BEFORE_SPEAKING = 100;

/**
 * Puts a host into the page, above everything else in it. What is inside is closed to the page's
 * scripts and styles, and needs nothing that a content security policy could forbid.
 *
 * @param css of the card
 * @param attributes of the host, such as `dir` and `lang`
 */
export function openCardHost(
  page: Document,
  css: string,
  attributes: Readonly<Record<string, string>>,
): CardHost {
  const create = read(page, 'createElement').bind(page);
  const element = create('whosaid-card');
  const root = element.attachShadow({ mode: 'closed' });
  // Of the page's own view: a document takes no sheet that another one has made.
  const view = read(page, 'defaultView') ?? globalThis;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(HOST_CSS + css);
  root.adoptedStyleSheets = [sheet];
  const status = create('p');
  status.setAttribute('role', 'status');
  const card = create('div');
  card.className = 'host-card';
  root.append(status, card);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  // Beside the body: selectors such as `body > :last-child` find what they found before.
  element.setAttribute('popover', 'manual');
  read(page, 'documentElement').append(element);
  element.showPopover();
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    element,
    card,
    announce: (words) => {
      timer = setTimeout(() => {
        status.textContent = words;
      }, BEFORE_SPEAKING);
    },
    remove: () => {
      clearTimeout(timer);
      element.remove();
    },
  };
}
