import type { Hands, View } from '../../../scripts/browsers/driver.ts';

/** A document that is looked at and worked in with mouse and keyboard. */
export type Handled = Pick<View, 'evaluate'> & Hands;

/** Something to be seen in a document: the first that fits the selector and holds the words. */
export interface Seen {
  readonly selector: string;
  readonly words?: string;
  /** Looked for only in what fits this, and holds those words. */
  readonly row?: string;
  readonly rowWords?: string;
}

/** The middle of it, in the document's view, where nothing may lie above it. */
export function middleOf(view: Pick<View, 'evaluate'>, what: Seen) {
  const wanted = { words: '', row: ':root', rowWords: '', ...what };
  return view.evaluate(async ({ selector, words, row, rowWords }) => {
    const rows = [...document.querySelectorAll(row)];
    const inRow = rows.find(({ textContent }) => textContent.includes(rowWords));
    const all = [...(inRow?.querySelectorAll<HTMLElement>(selector) ?? [])];
    const found = all.find((one) => `${one.ariaLabel ?? ''} ${one.textContent}`.includes(words));
    if (!found) {
      const there = all.map(({ textContent }) => textContent).join(' | ');
      throw new Error(`no ${selector} with “${words}”; there are: ${there}`);
    }
    // What comes into view is laid out only then, which may move it for some frames.
    for (let still = 0, top = NaN; still < 3;) {
      found.scrollIntoView({ block: 'nearest', behavior: 'instant' });
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const now = found.getBoundingClientRect().top;
      still = now === top ? still + 1 : 0;
      top = now;
    }
    const { x, y, width, height } = found.getBoundingClientRect();
    const middle = { x: x + width / 2, y: y + height / 2 };
    const top = document.elementFromPoint(middle.x, middle.y);
    if (!top || !(found.contains(top) || top.contains(found))) {
      throw new Error(`${selector} “${words}” lies below ${top?.outerHTML.slice(0, 80)}`);
    }
    return middle;
  }, wanted);
}

/** Rests the mouse on it. */
export async function pointOn(view: Handled, what: Seen): Promise<void> {
  const { x, y } = await middleOf(view, what);
  await view.pointAt(x, y);
}

/** Clicks on it. */
export async function clickOn(
  view: Pick<Handled, 'evaluate' | 'clickAt'>,
  what: Seen,
): Promise<void> {
  const { x, y } = await middleOf(view, what);
  await view.clickAt(x, y);
}

/** Presses keys one after the other. */
export async function pressKeys(view: Hands, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await view.pressKey(key);
}

/** Types a text. */
export function type(view: Hands, text: string): Promise<void> {
  return pressKeys(view, ...Array.from(text));
}

/** The text of the first element that fits, null where none does. */
export function textIn(view: Pick<View, 'evaluate'>, selector: string): Promise<string | null> {
  return view.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? null, selector);
}

/** The texts of all elements that fit, in order. */
export function textsIn(
  view: Pick<View, 'evaluate'>,
  selector: string,
): Promise<readonly string[]> {
  return view.evaluate(
    (wanted) => [...document.querySelectorAll(wanted)].map(({ textContent }) => textContent.trim()),
    selector,
  );
}
