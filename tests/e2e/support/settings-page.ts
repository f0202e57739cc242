import type { Driver, PageView } from '../../../scripts/browsers/driver.ts';
import { eventually } from '../../../scripts/browsers/time-limit.ts';

/** Opens one of the extension's own pages in a tab and waits until it is there. */
export async function openOwn(driver: Driver, name: 'options' | 'welcome'): Promise<PageView> {
  const page = await driver.openPage(`${driver.extensionOrigin}${name}.html`);
  await eventually('show the page', async () =>
    (await page.evaluate(() => document.querySelector('main') !== null)) ? true : undefined,
  );
  return page;
}

/** Gives a file to the field with this label, as the browser's dialogue does. */
export function chooseFile(page: PageView, label: string, text: string): Promise<void> {
  return page.evaluate(
    (name, content) => {
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

/** Chooses a speaker's colour, as the browser's own chooser of colours does. */
export function chooseColour(page: PageView, rank: number, colour: string): Promise<void> {
  return page.evaluate(
    (at, chosen) => {
      const field = [...document.querySelectorAll<HTMLInputElement>('input[type=color]')][at];
      if (!field) throw new Error(`no colour of speaker ${at + 1}`);
      field.value = chosen;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    rank,
    colour,
  );
}
