import axe from 'axe-core';

import type { Driver, View } from '../../../scripts/browsers/driver.ts';

/** What axe looks for: all that it can, or what another colour scheme alone can bring. */
export type Rules = 'all' | 'colours';

const OPTIONS: Readonly<Record<Rules, axe.RunOptions>> = {
  all: { resultTypes: ['violations'] },
  colours: { resultTypes: ['violations'], runOnly: ['color-contrast', 'link-in-text-block'] },
};

/** As text of a function's body: what axe finds wrong in what `where` gives, one line each. */
const runAxe = (where: string, rules: Rules, isSeen = 'passes.length > 0') => `
  ${axe.source}
  const options = ${JSON.stringify(OPTIONS[rules])};
  const results = await (globalThis.axe ?? axe).run(${where}, options);
  const { violations, passes } = results;
  if (!(${isSeen})) return ['axe has looked at nothing'];
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => id + ' ' + target.join(' ') + ': ' + failureSummary),
  );`;

/** The target of something in a shadow is a path, that of its host included. */
const IN_SHADOW =
  'passes.some(({ nodes }) => nodes.some(({ target }) => Array.isArray(target[0])))';

/**
 * What axe finds wrong in a document of the extension, whose policy allows no script from outside: its
 * source goes there as part of the task.
 */
export function findBarriers(
  view: Pick<View, 'evaluate'>,
  rules: Rules = 'all',
): Promise<readonly string[]> {
  return evaluateText(view, `async () => {${runAxe('document', rules)}}`);
}

/**
 * What axe finds wrong in the card in the active tab's page. It runs in the extension's own world, for
 * which the card's closed tree is opened.
 */
export function findCardBarriers(driver: Driver): Promise<readonly string[]> {
  const inPage = `async () => {
    const host = document.querySelector('whosaid-card');
    const root = host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host);
    Object.defineProperty(host, 'shadowRoot', { value: root, configurable: true });
    ${runAxe('host', 'all', IN_SHADOW)}
  }`;
  return evaluateText(
    driver.background,
    `async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const target = { tabId: tab.id };
      const [answer] = await chrome.scripting.executeScript({ target, func: ${inPage} });
      return answer.result ?? [answer.error?.message ?? 'no answer'];
    }`,
  );
}

function evaluateText(view: Pick<View, 'evaluate'>, text: string): Promise<readonly string[]> {
  const task = () => Promise.resolve<readonly string[]>([]);
  return view.evaluate(Object.assign(task, { toString: () => text }));
}
