import axe from 'axe-core';
import { describe, expect, it } from 'vitest';

import { panel as panelWords } from '../../locales/en.json';
import type { View } from '../../scripts/browsers/driver.ts';
import { readPopup } from '../../scripts/browsers/popup-reading.ts';
import { clickAndRead, FAMILIES, sharedBrowser } from './support/browser.ts';
import { testSite } from './support/server.ts';

/**
 * Runs axe in a document of the extension, whose policy allows no script from outside: its source goes
 * there as part of the task.
 */
const runAxe = `async () => {
  ${axe.source}
  const { violations } = await (globalThis.axe ?? axe).run(document, { resultTypes: ['violations'] });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => id + ' ' + target.join(' ') + ': ' + failureSummary),
  );
}`;

function findBarriers(view: Pick<View, 'evaluate'>): Promise<readonly string[]> {
  const task = () => Promise.resolve<readonly string[]>([]);
  return view.evaluate(Object.assign(task, { toString: () => runAxe }));
}

describe.each(FAMILIES)('axe in %s', (family) => {
  const site = testSite();
  const browser = sharedBrowser(family);

  it('finds no barrier in the popup and the side panel', async () => {
    const page = await browser().openPage(`${site().origin}/`);
    const { popup } = await clickAndRead(browser(), page);
    await popup.press('Why?');
    expect(await findBarriers(popup)).toEqual([]);
    const panel = await browser().openPanel(popup, panelWords.open);
    await readPopup(panel);
    await panel.press('Next quote');
    expect(await findBarriers(panel)).toEqual([]);
    await panel.close();
  });

  it.each(['/no-article', '/german'])('finds none in the popup on %s', async (path) => {
    const page = await browser().openPage(site().origin + path);
    const { popup } = await clickAndRead(browser(), page);
    expect(await findBarriers(popup)).toEqual([]);
    await popup.close();
  });
});
