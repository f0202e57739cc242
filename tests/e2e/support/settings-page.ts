import type { PageView } from '../../../scripts/browsers/driver.ts';

/** Gives a file to the field with this label, as the browser's dialogue does. */
export function chooseFile(page: PageView, label: string, text: string): Promise<void> {
  return page.evaluate(
    async (name, content) => {
      for (let tries = 0; !document.querySelector('input[type=file]') && tries < 100; tries += 1) {
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      const labels = [...document.querySelectorAll('label')];
      const input = labels.find(({ textContent }) => textContent === name)?.control;
      const chosen = new DataTransfer();
      chosen.items.add(new File([content], 'chosen.json', { type: 'application/json' }));
      if (!(input instanceof HTMLInputElement)) throw new Error(`no field ${name}`);
      input.files = chosen.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    label,
    text,
  );
}

/** What the page says of the last thing that was done on it. */
export function newsOf(page: PageView): Promise<string> {
  return page.evaluate(() => document.querySelector('.settings-news')?.textContent ?? '');
}
