import { render } from 'preact';
import { afterEach, describe, it } from 'vitest';
import { page } from 'vitest/browser';
import { I18nContext } from '../../components/i18n.ts';
import { ENGLISH } from '../components/stories/speak-english.ts';
import { type GalleryView, VIEWS } from './views.tsx';

/** From the config: the scheme in which this browser runs. */
const scheme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
const LOOKS = ([320, 380] as const).flatMap((width) =>
  (['ltr', 'rtl'] as const).map((dir) => ({ width, dir })),
);

const root = document.createElement('div');
document.body.append(root);

afterEach(() => {
  render(null, root);
});

async function show({ node, act, height = 600 }: GalleryView, width: number): Promise<void> {
  await page.viewport(width, height);
  render(<I18nContext.Provider value={ENGLISH}>{node}</I18nContext.Provider>, root);
  act?.(root);
  await new Promise((resolve) => setTimeout(resolve, 120));
}

describe.each(LOOKS)('$width $dir', ({ width, dir }) => {
  it.each(Object.entries(VIEWS))('%s', async (name, view) => {
    document.documentElement.dir = dir;
    await show(view, width);
    const file = `${name.replaceAll(/[^\p{L}\d]+/gu, '-')}.${scheme}.${width}.${dir}.png`;
    await page.screenshot({ path: `../../gallery-output/pictures/${file}` });
  });
});
