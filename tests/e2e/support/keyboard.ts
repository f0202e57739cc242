import type { Handled } from './hands.ts';

/** Presses Tab until the focus is on what fits the selector, as often as it may take. */
export async function tabTo(view: Handled, selector: string, most = 60): Promise<void> {
  for (let presses = 0; presses < most; presses += 1) {
    await view.pressKey('Tab');
    if (await hasFocus(view, selector)) return;
  }
  throw new Error(`Tab does not lead to ${selector} within ${most} presses.`);
}

/** Chooses in a list of choices that has the focus, by the first letters of what is wanted. */
export async function chooseByKeys(view: Handled, words: string): Promise<void> {
  for (const key of words.slice(0, 3)) await view.pressKey(key);
  const chosen = await view.evaluate(() => {
    const field = document.activeElement;
    return field instanceof HTMLSelectElement ? field.selectedOptions[0]?.textContent : null;
  });
  if (chosen !== words) throw new Error(`The keys chose “${String(chosen)}”, not “${words}”.`);
}

/** Writes into the field that has the focus. */
export async function write(view: Handled, words: string): Promise<void> {
  for (const key of Array.from(words)) await view.pressKey(key);
}

function hasFocus(view: Handled, selector: string): Promise<boolean> {
  return view.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector);
}
