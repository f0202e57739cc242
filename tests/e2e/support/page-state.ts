import type { PageView } from '../../../scripts/browsers/driver.ts';

/** Everything about a page that its owner or its reader could notice. */
export interface PageState {
  readonly html: string;
  readonly styleSheets: number;
  readonly adoptedStyleSheets: number;
  readonly scroll: readonly [number, number];
  readonly selection: string;
  readonly focused: string | undefined;
}

export function pageState(page: PageView): Promise<PageState> {
  return page.evaluate(() => ({
    html: document.documentElement.outerHTML,
    styleSheets: document.styleSheets.length,
    adoptedStyleSheets: document.adoptedStyleSheets.length,
    scroll: [window.scrollX, window.scrollY] as const,
    selection: String(document.getSelection()),
    focused: document.activeElement?.tagName,
  }));
}

/** The texts under each of our highlights, by its name; white space as the reader sees it. */
export function marksOf(page: PageView): Promise<Readonly<Record<string, readonly string[]>>> {
  return page.evaluate(() => {
    const ours = [...CSS.highlights].filter(([name]) => name.startsWith('whosaid-'));
    const textOf = ({ startContainer, startOffset, endContainer, endOffset }: AbstractRange) => {
      const range = new Range();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      return range.toString().replaceAll(/\s+/gu, ' ').trim();
    };
    const textsOf = (highlight: Highlight) => [...highlight].map(textOf);
    return Object.fromEntries(ours.map(([name, highlight]) => [name, textsOf(highlight)]));
  });
}

/** Counts every change of the page's nodes from now on, in its own world. */
export async function watchChanges(page: PageView): Promise<() => Promise<unknown>> {
  await page.evaluate(() => {
    const changes = { count: 0 };
    new MutationObserver((records) => (changes.count += records.length)).observe(document, {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    });
    Object.assign(window, { changes });
  });
  return () => page.evaluate((): unknown => Reflect.get(window, 'changes'));
}
