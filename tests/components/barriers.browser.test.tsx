import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { I18nContext } from '../../components/i18n.ts';
import { VIEWS } from '../gallery/views.tsx';
import { ENGLISH } from './stories/speak-english.ts';

const root = document.createElement('div');
document.body.append(root);
document.documentElement.lang = 'en';
document.title = 'Whosaid';

afterEach(() => {
  render(null, root);
});

/** What axe finds wrong, colours and sizes included, one line each. */
async function findBarriers(): Promise<readonly string[]> {
  const rules = { 'target-size': { enabled: true } };
  const { violations } = await axe.run(root, { resultTypes: ['violations'], rules });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}

describe.each(['light', 'dark'])('in %s', (scheme) => {
  it.each(Object.entries(VIEWS))('%s puts no barrier before anyone', async (_, view) => {
    document.documentElement.style.colorScheme = scheme;
    render(<I18nContext.Provider value={ENGLISH}>{view.node(ENGLISH)}</I18nContext.Provider>, root);
    view.act?.(root, ENGLISH);
    await new Promise((resolve) => setTimeout(resolve, 150));
    // What is still coming into view is paler than it will be.
    for (const animation of document.getAnimations()) {
      if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
    }
    expect(await findBarriers()).toEqual([]);
  });
});
