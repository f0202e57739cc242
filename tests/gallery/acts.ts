import type { MessageKey, MessageValues } from '../../components/i18n.ts';
import type { Act } from './view.ts';

/** Time for a view to answer what was done before. */
const SOON = 20;

/** One thing after the other. */
export function inTurn(...acts: readonly Act[]): Act {
  return (root, i18n) => {
    for (const [at, act] of acts.entries()) {
      if (at === 0) act(root, i18n);
      else setTimeout(act, at * SOON, root, i18n);
    }
  };
}

/** Presses every button of that name. */
export function press(name: MessageKey, values?: MessageValues): Act {
  return (root, { t }) => {
    for (const button of root.querySelectorAll('button')) {
      if (button.textContent === t(name, values)) button.click();
    }
  };
}

/** Presses the first element that fits. */
export function pressFirst(selector: string): Act {
  return (root) => {
    root.querySelector<HTMLElement>(selector)?.click();
  };
}

/** Types into the first field. */
export function type(words: string): Act {
  return (root) => {
    const field = root.querySelector('input');
    if (!field) return;
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
}

/** Chooses an entry of a list, counted from 0. */
export function choose(selector: string, entry: number): Act {
  return (root) => {
    const list = root.querySelector<HTMLSelectElement>(selector);
    if (!list) return;
    list.selectedIndex = entry < 0 ? list.options.length + entry : entry;
    list.dispatchEvent(new Event('change', { bubbles: true }));
  };
}

export function focus(selector: string): Act {
  return (root) => {
    root.querySelector<HTMLElement>(selector)?.focus();
  };
}

/** To the foot of the list. */
export const scrollDown: Act = (root) => {
  root.querySelector('.report')?.scrollTo(0, 100_000);
};
