/**
 * Functions that run in the page's own world. Each is sent as text, so it stands alone and sees
 * nothing of this module but the types.
 */

/** An element of the page; the innermost one of a paragraph is the block that it fills. */
export interface LiveElement {
  readonly tag: string;
  /** Class, id and role, for people and for a look at what it is. */
  readonly name: string;
  /** Index of the element around it, -1 for none. */
  readonly parent: number;
}

/** Text that the browser lays out as one block. */
export interface LiveParagraph {
  readonly text: string;
  /** Index of its block among the elements. */
  readonly element: number;
  /** Share of its characters in links, 0 to 1. */
  readonly linkShare: number;
}

export interface LivePage {
  readonly elements: readonly LiveElement[];
  readonly paragraphs: readonly LiveParagraph[];
}

/** Reads what the browser shows as paragraphs, by its own layout: nothing of ours has a part in it. */
export function readLivePage(): LivePage {
  const elements: LiveElement[] = [];
  const known = new Map<Element, number>();
  const indexOf = (element: Element): number => {
    const index = known.get(element);
    if (index !== undefined) return index;
    const parent = element.parentElement ? indexOf(element.parentElement) : -1;
    const names = ['class', 'id', 'role'].map((name) => element.getAttribute(name) ?? '');
    const name = names.join(' ').replaceAll(/\s+/gu, ' ').trim();
    known.set(element, elements.length);
    return elements.push({ tag: element.localName, name, parent }) - 1;
  };
  const blockOf = (start: Element): Element => {
    let at = start;
    while (at.parentElement && /^(?:inline|contents)/u.test(getComputedStyle(at).display)) {
      at = at.parentElement;
    }
    return at;
  };
  const drafts: { text: string; linked: number; block: Element }[] = [];
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const around = walker.currentNode.parentElement;
    const text = (walker.currentNode.nodeValue ?? '').replaceAll(/\s+/gu, ' ');
    if (!around?.checkVisibility({ visibilityProperty: true }) || text === '') continue;
    const block = blockOf(around);
    const last = drafts.at(-1);
    const draft = last?.block === block ? last : { text: '', linked: 0, block };
    if (draft !== last) drafts.push(draft);
    draft.text += text;
    if (around.closest('a[href]')) draft.linked += text.length;
  }
  const paragraphs = drafts.flatMap(({ text, linked, block }) =>
    text.trim() === ''
      ? []
      : [{ text: text.trim(), element: indexOf(block), linkShare: linked / text.length }],
  );
  return { elements, paragraphs };
}

/** Everything of the page that reading and marking must leave as it was, as one short text. */
export async function fingerprint(): Promise<string> {
  const html = document.documentElement.outerHTML;
  const bytes = new TextEncoder().encode(html);
  const digest = globalThis.isSecureContext
    ? [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))].join('.')
    : html;
  return [
    digest,
    document.styleSheets.length,
    document.adoptedStyleSheets.length,
    window.scrollX,
    window.scrollY,
    document.activeElement?.localName,
    String(document.getSelection()),
  ].join(' ');
}

/** Begins to count changes of nodes; {@link watched} tells how many there were. */
export function watch(): void {
  const seen = { changes: 0 };
  new MutationObserver((records) => (seen.changes += records.length)).observe(document, {
    attributes: true,
    characterData: true,
    childList: true,
    subtree: true,
  });
  Object.assign(window, { benchSeen: seen });
}

/** What happened since {@link watch}. */
export interface Watched {
  /** Changes of nodes. */
  readonly changes: number;
  /** The reader's marks in time: name, milliseconds, detail. */
  readonly steps: readonly (readonly [string, number, string])[];
  /** The words under each of our marks. */
  readonly painted: readonly string[];
}

export function watched(): Watched {
  const seen = Reflect.get(window, 'benchSeen') as Pick<Watched, 'changes'>;
  const steps = performance.getEntriesByType('mark').flatMap((mark) => {
    if (!mark.name.startsWith('whosaid:')) return [];
    const detail: unknown = Reflect.get(mark, 'detail');
    const said = typeof detail === 'string' ? detail : '';
    return [[mark.name.slice('whosaid:'.length), mark.startTime, said] as const];
  });
  const textOf = ({ startContainer, startOffset, endContainer, endOffset }: AbstractRange) => {
    const range = new Range();
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
    return range.toString();
  };
  const painted = [...CSS.highlights].flatMap(([name, highlight]) =>
    name.startsWith('whosaid-') && !name.endsWith('-name') ? [...highlight].map(textOf) : [],
  );
  return { ...seen, steps, painted };
}
